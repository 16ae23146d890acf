import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readMarkdown } from '../../../../src/authoring/check/markdown-text.ts';
import { isHard, meanGrade, sentencesOf } from '../../../../src/authoring/check/reading-ease.ts';
import { changed, reportsWith } from './sound-guide.ts';

const hard =
  'Organisational responsiveness necessitates considerable institutional deliberation concerning communicative responsibilities.';

const sentences = (text: string) => sentencesOf(readMarkdown(text, 0));

describe('Reading ease', () => {
  for (const [text, texts] of [
    ['Mrs Khan asks. We answer.', ['Mrs Khan asks.', 'We answer.']],
    ['One line\nand its rest. Two.', ['One line and its rest.', 'Two.']],
    ['- Read it.\n- Say it.', ['Read it.', 'Say it.']],
    ['> **They wrote**\n> Are you open?', ['Are you open?']],
    ['## A heading\n\nIt ends here.[^E9]', ['It ends here.']],
    ['`code` stays. {#an-id}', ['code stays.']],
    ['***\n\n| a | b |\n| - | - |\n| c | d |', []],
  ] as const) {
    test(`finds the sentences of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(
        sentences(text).map((sentence) => sentence.text),
        texts,
      );
    });
  }

  test('says in which line a sentence begins', () => {
    const [, second] = sentences('One line\nand its rest.\nTwo.');
    assert.deepEqual(second?.place, { line: 3, column: 1 });
  });

  test('is that of Flesch and Kincaid', () => {
    // 6 words, 7 syllables: 0.39 × 6 + 11.8 × 7/6 − 15.59
    const [sentence] = sentences('The cat is on the table.');
    assert.equal(sentence?.grade.toFixed(3), '0.517');
  });

  test('of a text weighs every word alike', () => {
    const text = readMarkdown('The cat is on the table. Cats sit.', 0);
    // 8 words, 9 syllables, 2 sentences: 0.39 × 4 + 11.8 × 9/8 − 15.59
    assert.equal(meanGrade(text).toFixed(3), '-0.755');
  });

  test('is nothing for a text without words', () =>
    assert.equal(meanGrade(readMarkdown('', 0)), 0));

  test('is hard by length, or by long words in no short sentence', () => {
    const [long, easy, learned] = sentences(`${'so '.repeat(26)}far. So far so good. ${hard}`).map(
      isHard,
    );
    assert.deepEqual([long, easy, learned], [true, false, true]);
  });

  test('fails a page that asks too much of a tired reader', () => {
    assert.deepEqual(reportsWith(changed('pages/about.md', 'Nobody yet.', hard)), [
      `content/pages/about.md:1:1 error: The text takes 44.3 school years to read.
  allowed: at most 9 in the mean; 7 is good. npm run check -- --prose names hard sentences`,
    ]);
  });

  test('is not measured in a guide in another language', () => {
    assert.deepEqual(
      reportsWith({
        ...changed('pages/about.md', 'Nobody yet.', hard),
        ...changed('site.yaml', 'en-GB', 'de'),
      }),
      [],
    );
  });
});
