import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import type { StoredList } from '../../../src/features/search/quick-list.ts';
import { stemOf } from '../../../src/features/search/stems.ts';
import { cutToBudget, spelledRight } from '../../../src/integrations/search-list.ts';

const said = ['schedule', 'complaint', 'complained', 'linkedin', 'black'];
const siteWords = {
  titles: new Set(['linkedin', 'black']),
  said: new Set(said),
  stems: new Set([...said, 'block'].map(stemOf)),
};

describe('spelledRight', () => {
  const cases = [
    ['drops a slip beside the word itself', ['schedule', 'scedule'], ['schedule']],
    ['drops a slip of a word in a title', ['linkdin'], []],
    ['keeps what some page says', ['block'], ['block']],
    ['keeps another form of what some page says', ['customer complains'], ['customer complains']],
    ['keeps a word that is like no other', ['ROI'], ['ROI']],
  ] as const;
  for (const [what, keywords, kept] of cases) {
    test(what, () => assert.deepEqual(spelledRight(keywords, 'A page', siteWords), kept));
  }
});

describe('cutToBudget', () => {
  const list: StoredList = {
    entries: Array.from({ length: 200 }, (_, number) => [
      number % 2 ? 'term' : 'place',
      `/page-${number}/`,
      `Title ${(number * 7919).toString(36)}`,
      'A question?',
      `Text ${(number * 104729).toString(36)}`,
      [`word ${(number * 15485863).toString(36)}`],
    ]),
    synonyms: [],
    subject: [],
    common: [],
    files: [],
    chunks: [],
  };
  const size = (one: StoredList) => gzipSync(JSON.stringify(one)).length;

  test('leaves a list alone that fits', () => {
    assert.deepEqual(cutToBudget(list, size(list)), list);
  });

  test('always fits, down to nothing', () => {
    for (const budget of [3_000, 2_000, 1_000, 500, 120]) {
      assert.ok(size(cutToBudget(list, budget)) <= budget, `${budget}`);
    }
  });

  test('lets the texts of terms go after those of other kinds', () => {
    const cut = cutToBudget(list, size(list) - 1);
    const texts = cut.entries.filter(([, , , , text]) => text !== '').map(([kind]) => kind);
    assert.deepEqual([...new Set(texts)], ['term']);
  });
});
