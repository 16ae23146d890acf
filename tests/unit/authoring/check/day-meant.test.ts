import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dayMeant } from '../../../../src/authoring/check/day-meant.ts';
import { changed, reportsWith } from './sound-guide.ts';

const cases = [
  ['2026-3-4', '2026-03-04'],
  ['2026/03/04', '2026-03-04'],
  ['2026-03-04 10:00', '2026-03-04'],
  ['2026-03-04T10:00:00Z', '2026-03-04'],
  ['4.3.2026', '2026-03-04'],
  ['04. 03. 2026', '2026-03-04'],
  ['22/11/2026', '2026-11-22'],
  ['11/22/2026', '2026-11-22'],
  ['5-5-2026', '2026-05-05'],
  ['22 November 2026', '2026-11-22'],
  ['1st Sept. 2026', '2026-09-01'],
  ['November 22nd, 2026', '2026-11-22'],
  ['Nov 22 2026', '2026-11-22'],
  // Which is the month?
  ['3/4/2026', null],
  ['31.11.2026', null],
  ['2026-13-01', null],
  ['22 Brumaire 2026', null],
  ['next Tuesday', null],
  ['', null],
] as const;

describe('A day written otherwise', () => {
  for (const [written, meant] of cases) {
    test(`"${written}" is ${meant ?? 'left to its author'}`, () =>
      assert.equal(dayMeant(written), meant));
  }

  test('is offered in its right form', () => {
    const change = changed('articles/stories.md', 'date: 2026-11-22', 'date: 1st March 2026');
    assert.deepEqual(reportsWith(change), [
      `content/articles/stories.md:4:7 error: The field "date" is the text "1st March 2026", not a day.
  allowed: year-month-day, for a day that is in the calendar
  write:   date: 2026-03-01`,
    ]);
  });
});
