import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  changeOf,
  earlierResult,
  mostDays,
  readResults,
  withResult,
  writeResult,
  type KeptResult,
} from '../../../../src/features/assessment/kept-result.ts';
import { mergeEntries } from '../../../../src/lib/merge.ts';

const facts = new Map([
  ['band', 'hearing'],
  ['total', '40'],
  ['side/listening', '25'],
]);
const entry = (value: string | number | null) => ({ value, at: 1 });
const result = (day: string): KeptResult => ({ day, version: 1, facts: new Map() });

describe('a result', () => {
  test('is kept as words in a line', () => {
    assert.equal(writeResult(2, facts), 'version=2 band=hearing total=40 side/listening=25');
  });

  test('comes back as it was', () => {
    const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,9}(\/[a-z0-9-]{1,9})?$/);
    const value = fc.stringMatching(/^[a-z0-9-]{1,9}$/);
    const any = fc.uniqueArray(fc.tuple(name, value), { selector: ([key]) => key });
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 999 }), (pairs, version) => {
        fc.pre(pairs.every(([key]) => key !== 'version'));
        const kept = { '2026-11-22': entry(writeResult(version, new Map(pairs))) };
        assert.deepEqual(readResults(kept), [
          { day: '2026-11-22', version, facts: new Map(pairs) },
        ]);
      }),
    );
  });

  const nonsense: [what: string, day: string, value: string | number | null][] = [
    ['no day', 'yesterday', 'version=1'],
    ['an impossible day', '2026-13-40', 'version=1'],
    ['emptied', '2026-11-22', null],
    ['a number', '2026-11-22', 7],
    ['without a version', '2026-11-22', 'band=hearing'],
    ['of version 0', '2026-11-22', 'version=0'],
    ['of half a version', '2026-11-22', 'version=1.5'],
    ['with a name alone', '2026-11-22', 'version=1 band'],
    ['with HTML', '2026-11-22', 'version=1 band=<b>'],
  ];
  for (const [what, day, value] of nonsense) {
    test(`is none where it is ${what}`, () => {
      assert.deepEqual(readResults({ [day]: entry(value) }), []);
    });
  }

  test('is read from anything without an exception', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.string()), (texts) => {
        const entries = Object.entries(texts).map(([day, value]) => [day, entry(value)] as const);
        assert.ok(readResults(Object.fromEntries(entries)).length <= entries.length);
      }),
    );
  });
});

describe('results', () => {
  const days = fc.uniqueArray(fc.integer({ min: 0, max: 4000 }), { minLength: 1, maxLength: 30 });
  const dayOf = (number: number) => new Date(number * 86_400_000).toISOString().slice(0, 10);
  const kept = (numbers: readonly number[]) =>
    numbers.reduce((all, number) => withResult(all, dayOf(number), entry('version=1')), {});

  test('are the newest dozen, the newest first', () => {
    fc.assert(
      fc.property(days, (numbers) => {
        const newest = numbers.toSorted((one, other) => other - one).slice(0, mostDays);
        const read = readResults(kept(numbers.toSorted((one, other) => one - other)));
        assert.deepEqual(
          read.map(({ day }) => day),
          newest.map(dayOf),
        );
      }),
    );
  });

  test('of one day are one, the last', () => {
    const entries = withResult({ '2026-11-22': entry('version=1 band=a') }, '2026-11-22', {
      value: 'version=1 band=b',
      at: 2,
    });
    assert.deepEqual(entries, { '2026-11-22': { value: 'version=1 band=b', at: 2 } });
  });

  test('of a day before all others stays, as where the clock went back', () => {
    const later = kept(Array.from({ length: mostDays }, (_, number) => number + 1));
    const entries = withResult(later, dayOf(0), entry('version=1'));
    assert.ok(Object.hasOwn(entries, dayOf(0)));
    assert.equal(Object.keys(entries).length, mostDays);
    assert.ok(!Object.hasOwn(entries, dayOf(1)));
  });

  test('of two devices are put together by day', () => {
    const merged = mergeEntries(kept([1, 2]), kept([2, 3]));
    assert.deepEqual(
      readResults(merged).map(({ day }) => day),
      [dayOf(3), dayOf(2), dayOf(1)],
    );
  });
});

describe('the earlier result', () => {
  const cases: [what: string, days: string[], earlier: string | null][] = [
    ['is none on the first day', [], null],
    ['is none of the same day', ['2026-11-22'], null],
    ['is none of a day to come', ['2026-12-01'], null],
    ['is that of three months ago', ['2026-08-20'], '2026-08-20'],
    ['is the newest of those four weeks old', ['2026-08-20', '2026-05-20'], '2026-08-20'],
    ['is not hidden by one of yesterday', ['2026-11-21', '2026-08-20'], '2026-08-20'],
    ['may be exactly four weeks old', ['2026-11-21', '2026-10-25', '2026-08-20'], '2026-10-25'],
    ['is else the oldest there is', ['2026-11-21', '2026-11-10'], '2026-11-10'],
  ];
  for (const [what, days, earlier] of cases) {
    test(what, () => {
      assert.equal(earlierResult(days.map(result), '2026-11-22')?.day ?? null, earlier);
    });
  }
});

describe('a change', () => {
  test('under 15 points is about the same', () => {
    assert.deepEqual(changeOf('50', '64'), { way: 'same', points: 14 });
    assert.deepEqual(changeOf('50', '36'), { way: 'same', points: 14 });
  });

  test('from 15 points on is more or less', () => {
    assert.deepEqual(changeOf('50', '65'), { way: 'more', points: 15 });
    assert.deepEqual(changeOf('50', '35'), { way: 'less', points: 15 });
  });

  test('is not known where either number is not', () => {
    assert.equal(changeOf(undefined, '50'), null);
    assert.equal(changeOf('50', undefined), null);
    assert.equal(changeOf('many', '50'), null);
  });
});
