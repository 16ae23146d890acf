import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  mergeDocuments,
  mergeEntries,
  revert,
  stands,
  supersedes,
} from '../../../src/lib/merge.ts';
import type { Entry, Json } from '../../../src/lib/stored-document.ts';
import { documents, entries } from '../stored.ts';

const at = (moment: number, value: Json = true): Entry => ({ value, at: moment });

describe('of two entries', () => {
  const pairs: [what: string, winner: Entry, loser: Entry][] = [
    ['the newer', at(2, 'old'), at(1, 'young')],
    ['the newer, even where it empties,', at(2, null), at(1, true)],
    ['of two as old the one that holds something', at(1, false), at(1, null)],
    ['of two as old the higher text', at(1, 'b'), at(1, 'a')],
    ['of two as old the tick rather than a text', at(1, true), at(1, 'not-for-us')],
    ['of two as old the higher by its text', at(1, 9), at(1, 10)],
  ];
  for (const [what, winner, loser] of pairs) {
    test(`${what} takes the place of the other`, () => {
      assert.equal(supersedes(winner, loser), true);
      assert.equal(supersedes(loser, winner), false);
    });
  }

  test('the same does not take its own place', () => {
    assert.equal(supersedes(at(1, 'a'), at(1, 'a')), false);
  });
});

describe('merging', () => {
  test('keeps what only one side has, and the newer of what both have', () => {
    const here = { 'checklist/a': { x: at(1), y: at(5, null) }, theme: { choice: at(3, 'dark') } };
    const there = { 'checklist/a': { y: at(4), z: at(1) }, todo: { about: at(1, 'About') } };
    assert.deepEqual(mergeDocuments(here, there), {
      'checklist/a': { x: at(1), y: at(5, null), z: at(1) },
      theme: { choice: at(3, 'dark') },
      todo: { about: at(1, 'About') },
    });
  });

  test('does not care for the order of the two', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        assert.deepEqual(mergeDocuments(one, other), mergeDocuments(other, one));
      }),
    );
  });

  test('comes to the same in whatever order three are merged', () => {
    fc.assert(
      fc.property(entries, entries, entries, (one, two, three) => {
        assert.deepEqual(
          mergeEntries(mergeEntries(one, two), three),
          mergeEntries(one, mergeEntries(two, three)),
        );
      }),
    );
  });

  test('a second time changes nothing', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const merged = mergeDocuments(one, other);
        assert.deepEqual(mergeDocuments(merged, other), merged);
        assert.deepEqual(mergeDocuments(one, one), one);
      }),
    );
  });

  test('leaves out no document and no entry', () => {
    fc.assert(
      fc.property(documents, documents, (one, other) => {
        const merged = mergeDocuments(one, other);
        for (const [key, held] of [...Object.entries(one), ...Object.entries(other)])
          for (const id of Object.keys(held)) assert.ok(Object.hasOwn(merged[key] ?? {}, id));
      }),
    );
  });

  test('of changes that do not touch each other holds both', () => {
    const disjoint = fc.tuple(entries, entries).map(([one, other]) => {
      const apart = Object.entries(other).map(([id, entry]) => [`other/${id}`, entry] as const);
      return [one, Object.fromEntries(apart)] as const;
    });
    fc.assert(
      fc.property(disjoint, ([one, other]) => {
        const both = { ...one, ...other };
        assert.deepEqual(mergeEntries(one, other), both);
        assert.deepEqual(mergeEntries(other, one), both);
      }),
    );
  });
});

describe('a change', () => {
  const before = { a: at(1), b: at(1) };
  const after = { ...before, b: at(2, null), c: at(2) };

  test('stands while something of it is as it was made', () => {
    assert.equal(stands(after, before, after), true);
    assert.equal(stands({ ...after, b: at(3) }, before, after), true);
  });

  test('does not stand once all of it was changed or deleted', () => {
    assert.equal(stands({ ...after, b: at(3), c: at(3) }, before, after), false);
    assert.equal(stands({}, before, after), false);
    assert.equal(stands(before, before, after), false);
  });
});

describe('taking a change back', () => {
  test('brings back what was there before', () => {
    fc.assert(
      fc.property(entries, entries, (before, imported) => {
        const after = mergeEntries(before, imported);
        assert.deepEqual(revert(after, before, after), before);
      }),
    );
  });

  test('leaves what was changed since then', () => {
    const before = { a: at(1), b: at(1) };
    const after = { a: at(2, null), b: at(2, null), c: at(2) };
    const since = { ...after, b: at(3), d: at(3) };
    assert.deepEqual(revert(since, before, after), { a: at(1), b: at(3), d: at(3) });
  });
});
