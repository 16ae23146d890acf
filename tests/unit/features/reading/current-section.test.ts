import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { currentSection } from '../../../../src/features/reading/current-section.ts';

const cases: [what: string, tops: number[], line: number, expected: number][] = [
  ['none before the first heading', [500, 900], 360, -1],
  ['the last one that has come past the line', [-800, -20, 350, 900], 360, 2],
  ['the last of all at the end of the page', [-900, -400, -100], 360, 2],
  ['a heading on the line itself', [-10, 360], 360, 1],
  ['none on a page without sections', [], 360, -1],
];

describe('the section a reader is in', () => {
  for (const [what, tops, line, expected] of cases) {
    test(`is ${what}`, () => {
      assert.equal(currentSection(tops, line), expected);
    });
  }
});
