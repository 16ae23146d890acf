import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isDone,
  listProgress,
  progressOf,
  ticksKey,
} from '../../../../src/features/checklist/progress.ts';

const entry = (value: string | number | boolean | null) => ({ value, at: 1 });
const entries = { a: entry(true), b: entry(null), c: entry(true), gone: entry(true) };

describe('progress of a checklist', () => {
  const cases: [what: string, ids: string[], done: number][] = [
    ['counts what is ticked', ['a', 'b', 'c'], 2],
    ['does not count what was never touched', ['x', 'y'], 0],
    ['does not count ticks of items that the list has no more', ['a'], 1],
    ['is nothing of nothing for an empty list', [], 0],
  ];
  for (const [what, ids, done] of cases) {
    test(what, () => {
      assert.deepEqual(progressOf(ids, entries), { done, total: ids.length });
    });
  }

  test('is told for each group and for all', () => {
    assert.deepEqual(listProgress([['a', 'b'], [], ['c', 'x', 'y']], entries), {
      groups: [
        { done: 1, total: 2 },
        { done: 0, total: 0 },
        { done: 1, total: 3 },
      ],
      all: { done: 2, total: 5 },
    });
  });

  for (const value of [false, null, 'true', 1, 'skipped']) {
    test(`takes ${JSON.stringify(value)} for open`, () => {
      assert.equal(isDone('a', { a: entry(value) }), false);
    });
  }

  test('is not fooled by names that every object has', () => {
    assert.equal(isDone('constructor', {}), false);
  });

  test('has a key of its own for each list', () => {
    assert.equal(ticksKey('bad-review'), 'checklist/bad-review');
  });
});
