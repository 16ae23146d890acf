import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { alphabetOf } from '../../../../src/features/search/alphabet.ts';

describe('a title in a list from A to Z', () => {
  const titles: [language: string, title: string, word: string, letter: string][] = [
    ['en-GB', 'Answer soon', 'Answer soon', 'A'],
    ['en-GB', 'The first week', 'first week', 'F'],
    ['en-GB', 'An hour a week', 'hour a week', 'H'],
    ['en-GB', '“Sorry” is a start', 'Sorry” is a start', 'S'],
    ['en-GB', 'Theory', 'Theory', 'T'],
    ['en-GB', '24/7', '24/7', '2'],
    ['en-GB', 'Épicerie', 'Épicerie', 'E'],
    ['en', 'A fair price', 'fair price', 'F'],
    ['de', 'An der Theke', 'An der Theke', 'A'],
    ['de', 'Öffnen', 'Öffnen', 'O'],
    ['sv', 'Öppettider', 'Öppettider', 'Ö'],
  ];
  for (const [language, title, word, letter] of titles) {
    test(`stands under a word and its letter: ${title} (${language})`, () => {
      const { wordOf, letterOf } = alphabetOf(language);
      assert.equal(wordOf(title), word);
      assert.equal(letterOf(word), letter);
    });
  }

  test('stands where its language has it', () => {
    const words = ['Zon', 'Öl', 'Eden', 'Éclair', 'Eclipse', 'oven 10', 'Oven 9'];
    assert.deepEqual(words.toSorted(alphabetOf('de').compare), [
      'Éclair',
      'Eclipse',
      'Eden',
      'Öl',
      'Oven 9',
      'oven 10',
      'Zon',
    ]);
    assert.equal(words.toSorted(alphabetOf('sv').compare).at(-1), 'Öl');
  });
});
