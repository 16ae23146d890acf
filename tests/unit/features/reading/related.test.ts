import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  sortedSubjects,
  relatedTo,
  type Subject,
} from '../../../../src/features/reading/related.ts';

const subject = (ref: string, principles: string[], questions: string[] = []): Subject => ({
  ref,
  principles,
  questions,
});

const one = subject('guide/one', ['a', 'b'], ['Q1']);
const others = [
  one,
  subject('guide/principle', ['a']),
  subject('articles/question', [], ['Q1']),
  subject('articles/both-principles', ['a', 'b']),
  subject('guide/stranger', ['c'], ['Q9']),
];

describe('pages that belong with a page', () => {
  test('are ordered by what they share, a question before principles', () => {
    assert.deepEqual(relatedTo(one, sortedSubjects(others), [], 9), [
      'articles/question',
      'articles/both-principles',
      'guide/principle',
    ]);
  });

  test('leave out the page itself, strangers, and pages linked anyway', () => {
    assert.deepEqual(relatedTo(one, sortedSubjects(others), ['articles/question'], 1), [
      'articles/both-principles',
    ]);
  });

  test('are none where nothing is shared', () => {
    assert.deepEqual(relatedTo(subject('x', []), sortedSubjects(others), [], 3), []);
  });
});
