import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { goneFrom, newSince } from '../../../../src/features/assessment/changed-since.ts';

const questions = [
  { id: 'A1', options: ['0', '1', 'na'] },
  { id: 'A2', options: ['0', '1'], since: '2026-06-01' },
  { id: 'A3', options: ['x', 'y'], since: '2027-01-01' },
];

describe('a question is new', () => {
  test('to answers from before it came', () => {
    assert.deepEqual(newSince(questions, { A1: '0' }, '2026-05-31'), ['A2', 'A3']);
    assert.deepEqual(newSince(questions, { A1: '0' }, '2026-11-22'), ['A3']);
    assert.deepEqual(newSince(questions, { A1: '0' }, '2027-01-01'), []);
  });

  test('until it is answered', () => {
    assert.deepEqual(newSince(questions, { A3: 'x' }, '2026-11-22'), []);
  });
});

describe('an answer is gone', () => {
  test('with its question, or with any of its options', () => {
    assert.equal(goneFrom(questions, { A1: 'na', A3: 'x y' }), 0);
    assert.equal(goneFrom(questions, { A9: '0', A1: '4', A3: 'x z' }), 3);
    assert.equal(goneFrom(questions, { toString: '0' }), 1);
  });
});
