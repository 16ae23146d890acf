import assert from 'node:assert/strict';
import { test } from 'node:test';
import { whereToBegin } from '../../../../src/features/assessment/quick-look.ts';
import { conversationCheck } from './definition.ts';

const six = conversationCheck.quickLook?.questions ?? [];

test('the quick look asks the six questions, one of each dimension', () => {
  assert.deepEqual(six, ['A2', 'A4', 'A7', 'A11', 'A13', 'A17']);
  const dimensions = six.map(
    (id) => conversationCheck.questions.find((question) => question.id === id)?.dimension,
  );
  assert.equal(new Set(dimensions).size, 6);
});

test('one begins at the lowest answer', () => {
  const answers = { A2: '3', A4: '4', A7: '1', A11: '2', A13: '2', A17: '3' };
  assert.deepEqual(whereToBegin(six, answers), { question: 'A7', score: 1 });
});

test('a tie goes to the question that stands first', () => {
  assert.deepEqual(whereToBegin(six, { A17: '1', A4: '1', A13: '1' }), {
    question: 'A4',
    score: 1,
  });
});

test('what was skipped, does not apply or is not asked says nothing', () => {
  assert.deepEqual(whereToBegin(six, { A2: 'na', A1: '0', A7: 'five', A13: '2' }), {
    question: 'A13',
    score: 2,
  });
});

test('without an answer there is nowhere to begin', () => {
  assert.equal(whereToBegin(six, {}), null);
  assert.equal(whereToBegin(six, { A4: 'na' }), null);
});
