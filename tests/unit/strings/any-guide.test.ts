import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import * as strings from '../../../src/strings/index.ts';

/** Of tools that are by their nature about customers and posts; a guide has them if it asks for them. */
const ofTools = ['answerBuilder', 'log', 'routine'];
/** What is told of those tools, and parts of self-assessments that a guide may leave out. */
const ofParts = /^(?:kept|task|tally)/;

const subject =
  /customer|shop|across the counter|social media|\bnetworks?\b|\bposts?\b|\bfive\b|talk with them/i;

/** The words below a key, and the code that makes them, without those of some keys. */
function wordsIn(value: unknown, apart?: RegExp): string[] {
  if (typeof value === 'string' || typeof value === 'function') return [String(value)];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    apart?.test(key) ? [] : wordsIn(inner, apart),
  );
}

describe('the words that every guide shows', () => {
  for (const [name, words] of Object.entries(strings)) {
    if (ofTools.includes(name)) continue;
    test(`of ${name} say nothing of one guide’s subject`, () => {
      assert.deepEqual(
        wordsIn(words, ofParts).filter((line) => subject.test(line)),
        [],
      );
    });
  }
});

test('no text says a sentence twice', () => {
  const twice = /([^.“]{8,}?)\. \1\b/;
  const said = wordsIn(strings);
  assert.ok(said.length > 300);
  assert.deepEqual(
    said.filter((text) => twice.test(text)),
    [],
  );
});

test('chapters that are enough are counted', () => {
  const { enough } = strings.chapters;
  assert.equal(enough(5), 'One of the five chapters that are enough');
  assert.equal(enough(12), 'One of the 12 chapters that are enough');
  assert.equal(enough(1), 'The one chapter that is enough');
});

test('the sides that need several answers are named', () => {
  const { decideSides } = strings.assessment;
  assert.match(decideSides([]), /A side with no answers has no number\.$/);
  assert.match(
    decideSides([{ name: 'You want to', fewest: 2 }]),
    /has no number, and “You want to” needs two\.$/,
  );
  assert.match(
    decideSides([
      { name: 'A', fewest: 2 },
      { name: 'B', fewest: 3 },
    ]),
    /has no number, “A” needs two, and “B” needs three\.$/,
  );
});
