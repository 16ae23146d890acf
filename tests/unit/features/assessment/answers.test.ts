import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answersOf, scoreAt, scoreOf } from '../../../../src/features/assessment/answers.ts';

test('only the ids 0 to 4 count', () => {
  assert.deepEqual(['0', '4', 'na', '5', '', '-1', '1.5', 2, null, undefined].map(scoreOf), [
    0,
    4,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
    null,
  ]);
});

test('a question counts by its own answer, and by nothing that every object has', () => {
  const answers = { A1: '3', A2: 'na' };
  const scores = ['A1', 'A2', 'A3', 'toString'].map((id) => scoreAt(answers, id));
  assert.deepEqual(scores, [3, null, null, null]);
});

test('kept entries become answers, without what was emptied, unknown or spoilt', () => {
  const entries = {
    A1: { value: '3' },
    A2: { value: null },
    A3: { value: 'na' },
    A4: { value: '7' },
    A5: { value: true },
    'tally/1/A7': { value: true },
    Z9: { value: '2' },
  };
  assert.deepEqual(answersOf(['A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'toString'], entries), {
    A1: '3',
    A3: 'na',
  });
});
