import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { typographic } from '../../../src/lib/typographic.ts';

const cases: [what: string, plain: string, before: string, set: string][] = [
  ['quotes around words', 'Say "yes" or "no".', '', 'Say “yes” or “no”.'],
  ['single quotes', "the 'now'", '', 'the ‘now’'],
  ['apostrophes', "don't, customers' words", '', 'don’t, customers’ words'],
  ['a quote within a quote', `"'Yes,' she said"`, '', '“‘Yes,’ she said”'],
  ['a quote after a bracket', '("so")', '', '(“so”)'],
  ['a quote after a dash', 'no--"so"', '', 'no–“so”'],
  ['a quote that closes what stands before the piece', '" he said', 'x', '” he said'],
  ['a quote that opens after a space before the piece', '"So', ' ', '“So'],
  ['dashes of two lengths', '9--5 --- so', '', '9–5 — so'],
  ['three full stops', 'so...', '', 'so…'],
  ['characters outside the basic plane', '🔔"ring"', '', '🔔”ring”'],
  ['nothing where nothing is to be set', 'Plain - words.', '', 'Plain - words.'],
];

describe('type is set', () => {
  for (const [what, plain, before, set] of cases) {
    test(`for ${what}`, () => {
      assert.equal(typographic(plain, before), set);
    });
  }
});
