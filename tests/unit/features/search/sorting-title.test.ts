import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { sortingTitle } from '../../../../src/features/search/sorting-title.ts';

describe('a title in a list from A to Z', () => {
  const titles: [title: string, word: string][] = [
    ['Answer soon', 'Answer soon'],
    ['The first week', 'first week'],
    ['An hour a week', 'hour a week'],
    ['“Sorry” is a start', 'Sorry” is a start'],
    ['Theory', 'Theory'],
    ['24/7', '24/7'],
  ];
  for (const [title, word] of titles) {
    test(`stands under a word: ${title}`, () => {
      assert.equal(sortingTitle(title), word);
    });
  }
});
