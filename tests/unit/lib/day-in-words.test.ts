import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dayInWords } from '../../../src/lib/day-in-words.ts';

for (const [locale, words] of [
  ['en-GB', '22 November 2026'],
  ['en-US', 'November 22, 2026'],
  ['de', '22. November 2026'],
  ['en-GB', '22 November 2026'],
] as const) {
  test(`a day is written as in ${locale}: ${words}`, () => {
    assert.equal(dayInWords(new Date('2026-11-22'), locale), words);
  });
}
