import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  changedSinceTick,
  finishedKey,
  isComplete,
  isDone,
  lastFinished,
  listProgress,
  notForUs,
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

describe('items that are not for this reader', () => {
  const some = { a: entry(true), b: entry(notForUs), c: entry(null) };

  test('leave what is counted', () => {
    assert.deepEqual(progressOf(['a', 'b', 'c'], some), { done: 1, total: 2 });
  });

  test('do not keep a list from being complete', () => {
    assert.equal(isComplete(progressOf(['a', 'b'], some)), true);
    assert.equal(isComplete(progressOf(['a', 'b', 'c'], some)), false);
  });

  test('make no list complete by themselves', () => {
    assert.deepEqual(progressOf(['b'], some), { done: 0, total: 0 });
    assert.equal(isComplete(progressOf(['b'], some)), false);
  });
});

describe('when a list was last finished', () => {
  const at = (moment: number) => ({ value: true, at: moment });

  test('is never for a list that never was', () => {
    assert.equal(lastFinished(['a', 'b'], { a: at(5) }), null);
    assert.equal(lastFinished(['a'], { a: entry(notForUs) }), null);
  });

  test('is its last tick while it is complete', () => {
    const entries = { a: at(9), b: at(5), c: { value: notForUs, at: 20 } };
    assert.equal(lastFinished(['a', 'b', 'c'], entries), 9);
  });

  test('is what was kept once it was started again', () => {
    const entries = { a: at(20), b: entry(null), [finishedKey]: { value: 9, at: 15 } };
    assert.equal(lastFinished(['a', 'b'], entries), 9);
    assert.equal(lastFinished(['a'], entries), 20);
  });
});

describe('an item whose meaning changed', () => {
  const day = Date.parse('2026-12-01');
  const cases: [what: string, value: string | boolean | null, at: number, told: boolean][] = [
    ['is told of when it was ticked before that day', true, day - 1, true],
    ['is not told of when it was ticked on that day', true, day, false],
    ['is not told of while it is open', null, day - 1, false],
    ['is not told of when it is not for us', notForUs, day - 1, false],
  ];
  for (const [what, value, at, told] of cases) {
    test(what, () => {
      assert.equal(changedSinceTick('a', '2026-12-01', { a: { value, at } }), told);
    });
  }

  test('is one that says so', () => {
    assert.equal(changedSinceTick('a', null, { a: { value: true, at: 0 } }), false);
  });
});
