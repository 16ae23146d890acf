import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { withEllipses, withoutHeading } from '../../../../src/features/search/excerpt.ts';
import { parseMarks, textOf } from '../../../../src/features/search/marks.ts';

describe('withoutHeading', () => {
  const cases = [
    ['The other story. A second blogger', 'The other story', 'A second blogger'],
    ['What now? Wait.', 'What now?', 'Wait.'],
    ['The <mark>other</mark> story. A <mark>second</mark>', 'The other story', 'A second'],
    ['other story. A second blogger', 'The other story', 'A second blogger'],
    ['storytelling is', 'The other story', 'storytelling is'],
    ['A second blogger', 'The other story', 'A second blogger'],
    ['Only this.', 'Only this', ''],
    ['Text', '', 'Text'],
  ] as const;
  for (const [html, heading, expected] of cases) {
    test(`leaves ${JSON.stringify(expected)} of ${JSON.stringify(html)}`, () => {
      assert.equal(textOf(withoutHeading(parseMarks(html), heading)), expected);
    });
  }

  test('keeps the marks of what is left', () => {
    const rest = withoutHeading(parseMarks('One. Two <mark>three</mark>'), 'One');
    assert.deepEqual(rest, [
      { text: 'Two ', marked: false },
      { text: 'three', marked: true },
    ]);
  });
});

describe('withEllipses', () => {
  const cases = [
    ['A whole sentence.', 'A whole sentence.'],
    ['and then it', '… and then it …'],
    ['Then it', 'Then it …'],
    ['“Were you happy?”', '“Were you happy?”'],
    ['<mark>review</mark> came.', '… review came.'],
    ['', ''],
  ] as const;
  for (const [html, expected] of cases) {
    test(`makes ${JSON.stringify(expected)} of ${JSON.stringify(html)}`, () => {
      assert.equal(textOf(withEllipses(parseMarks(html))), expected);
    });
  }
});
