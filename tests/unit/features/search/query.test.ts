import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { cleanQuery, isSearchable, wordsOf } from '../../../../src/features/search/query.ts';

describe('cleanQuery', () => {
  const cases = [
    ['bad review', 'bad review'],
    ['  bad \n\t review ', 'bad review'],
    ['', ''],
    ['cafe\u0301', 'café'],
    ['<b>bad</b>', '<b>bad</b>'],
    ['a'.repeat(10_000), 'a'.repeat(200)],
    ['🍞'.repeat(300), '🍞'.repeat(200)],
  ] as const;
  for (const [typed, expected] of cases) {
    test(`makes ${JSON.stringify(expected.slice(0, 20))} of ${JSON.stringify(typed.slice(0, 20))}`, () => {
      assert.equal(cleanQuery(typed), expected);
    });
  }

  test('leaves what is clean as it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (typed) => {
        const once = cleanQuery(typed);
        assert.equal(cleanQuery(once), once);
      }),
    );
  });
});

describe('isSearchable', () => {
  const cases = [
    ['review', true],
    ['42', true],
    ['отзыв', true],
    ['', false],
    ['?!.,;:-–—', false],
    ['🍞🥐', false],
    ['""', false],
  ] as const;
  for (const [query, expected] of cases) {
    test(`${JSON.stringify(query)} is ${expected ? '' : 'not '}searchable`, () => {
      assert.equal(isSearchable(query), expected);
    });
  }
});

describe('wordsOf', () => {
  const cases = [
    ['Auto-DM', ['auto', 'dm']],
    ["Don’t, can't", ['dont', 'cant']],
    ['Café №5', ['cafe', '5']],
    ['…', []],
  ] as const;
  for (const [text, expected] of cases) {
    test(`finds ${expected.length} words in ${JSON.stringify(text)}`, () => {
      assert.deepEqual(wordsOf(text), expected);
    });
  }
});
