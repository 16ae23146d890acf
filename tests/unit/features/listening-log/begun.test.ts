import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  begunAs,
  begunIn,
  isBegun,
  nameBeside,
  newAmongBegun,
  takenUp,
  type Begun,
} from '../../../../src/features/listening-log/begun.ts';
import { lineOf, linesIn } from '../../../../src/features/listening-log/log.ts';

const kept = (values: Record<string, string | number | boolean | null>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: 1 }]));
const nothing: Begun = new Map();
const one = (words: string, id = 'new'): Begun => new Map([[id, lineOf({ words })]]);

describe('lines that are begun', () => {
  const begun = new Map([
    ['new', lineOf({ words: 'Is there par', kind: 'question' })],
    ['a', lineOf({ words: 'Rings out at noon.' })],
  ]);
  const entries = kept(begunAs(begun, nothing, nothing));

  test('come back as they stood, and are not among those that are kept', () => {
    assert.deepEqual(begunIn(entries), begun);
    assert.deepEqual(linesIn(entries), []);
  });

  test('are gone once they are none of those that are begun', () => {
    const [, change] = begun;
    const left = new Map(change ? [change] : []);
    assert.deepEqual(begunIn({ ...entries, ...kept(begunAs(left, begun, begun)) }), left);
  });
});

describe('what another page put away meanwhile', () => {
  const after = (here: Begun, known: Begun, there: Begun) =>
    begunIn(kept({ ...begunAs(there, nothing, nothing), ...begunAs(here, known, there) }));

  const cases: [what: string, here: Begun, known: Begun, there: Begun, left: Begun][] = [
    ['stays where nothing is begun here', nothing, nothing, one('theirs'), one('theirs')],
    ['stays where nothing was added here', one('ours'), one('ours'), one('theirs'), one('theirs')],
    ['stays away where it was written down', one('ours'), one('ours'), nothing, nothing],
    ['stays where ours was written down', nothing, one('ours'), one('theirs'), one('theirs')],
  ];
  for (const [what, here, known, there, left] of cases) {
    test(what, () => {
      assert.deepEqual(after(here, known, there), left);
    });
  }

  test('gives a line that was written here as well another name', () => {
    const ours = lineOf({ words: 'ours' });
    assert.equal(nameBeside(ours, 'new', nothing, nothing), 'new');
    assert.equal(nameBeside(ours, 'new', one('ours'), one('theirs')), 'new');
    const name = nameBeside(ours, 'new', nothing, one('theirs'));
    assert.match(name, /^new-[\w-]+$/);
    const left = after(new Map([[name, ours]]), nothing, one('theirs'));
    assert.deepEqual(left, new Map([...one('theirs'), [name, ours]]));
    assert.equal(newAmongBegun(new Map([[name, ours]])), name);
  });
});

describe('a page that has just come', () => {
  const all = new Map([...one('new'), ...one('late', 'new-2'), ...one('a', 'a'), ...one('b', 'b')]);

  test('knows of what it takes up, and of changes whose lines were struck', () => {
    assert.deepEqual([...takenUp(all, 'new', ['b']).keys()], ['new', 'a']);
  });
});

describe('a line is begun', () => {
  const offered = lineOf({ place: 'Google', kind: 'question', date: '2026-11-22' });
  const cases: [what: string, some: Partial<typeof offered>, isSo: boolean][] = [
    ['not by what is offered', {}, false],
    ['not by blanks', { words: ' \n' }, false],
    ['by words', { words: 'Rings out.' }, true],
    ['by who said it', { who: 'Bev' }, true],
    ['by a theme', { theme: 'the phone' }, true],
    ['by another place', { place: 'At the counter' }, true],
    ['by another kind', { kind: 'praise' }, true],
  ];
  for (const [what, some, isSo] of cases) {
    test(what, () => {
      assert.equal(isBegun({ ...offered, ...some }, offered), isSo);
    });
  }
});
