import assert from 'node:assert/strict';
import { test } from 'node:test';
import { askedIn } from '../../../../src/features/answer-builder/asked.ts';

const blank = (label: string) => ({ label, example: 'x' });
const situation = {
  id: 'praise',
  understood: blank('What they noticed'),
  next: blank('What you did'),
  frame: ['{name}, {understood}. {next}.'],
  secrecy: ['That is good to read: {next}'],
};

test('a situation asks for what its frame needs', () => {
  const { frame, understood, next } = situation;
  assert.deepEqual(askedIn(situation, false), { frame, understood, next });
});

test('where secrecy binds, the frame is another, and the blank where there is one for it', () => {
  assert.deepEqual(askedIn(situation, true).frame, situation.secrecy);
  assert.equal(askedIn(situation, true).next.label, 'What you did');
  const secrecyNext = blank('How they reach you');
  assert.equal(askedIn({ ...situation, secrecyNext }, true).next, secrecyNext);
  assert.equal(askedIn({ ...situation, secrecyNext }, false).next, situation.next);
});
