import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { hasSlug, fileNameOf, slugOfWords } from '../../../src/authoring/slug-of-words.ts';

const cases: [text: string, taken: string[], slug: string][] = [
  ['Wait ten minutes before you type anything.', [], 'wait-ten-minutes-before-you'],
  ['Log it.', [], 'log-it'],
  ["Don't say “don’t”!", [], 'dont-say-dont'],
  ['Ask at the café – twice', [], 'ask-at-the-cafe-twice'],
  ['Reply within 24 hours (or 48)', [], 'reply-within-24-hours-or'],
  ['Log it.', ['log-it'], 'log-it-2'],
  ['Log it.', ['log-it', 'log-it-2'], 'log-it-3'],
  ['…', [], 'item'],
  ['Ω', ['item'], 'item-2'],
];

describe('an id made of words', () => {
  for (const [text, taken, slug] of cases) {
    test(`${text} without ${taken.join(', ') || 'others'} is ${slug}`, () => {
      assert.equal(slugOfWords(text, new Set(taken)), slug);
    });
  }
});

describe('the name of a file', () => {
  for (const [words, name] of [
    ['C & D', 'c-d'],
    ['Über uns — neu', 'uber-uns-neu'],
    ['_soup', 'soup'],
  ] as const) {
    test(`for ${words} is ${name}`, () => {
      assert.equal(fileNameOf(words), name);
    });
  }
});

test('words have a slug where an address can hold some of them', () => {
  for (const words of ['Ä', '24', 'a 日本']) assert.ok(hasSlug(words), words);
  for (const words of ['日本', '!?', '']) assert.ok(!hasSlug(words), words);
});
