import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';
const day = 'date: 2026-11-22';
const dated = (written: string) => changed(article, day, written);
const at = (place: string) => `content/${article}:${place}`;

const cases = [
  {
    name: 'lies in a year that can be meant',
    change: dated('date: 0206-11-22'),
    says: `${at('4:7')} error: The year 206 is no year for a guide.
  allowed: a day from 1990 to 2100: year-month-day`,
  },
  {
    name: 'lies in a year that can be meant, wherever it stands',
    change: dated(`${day}\nupdated: 9999-01-01`),
    says: `${at('5:10')} error: The year 9999 is no year for a guide.
  allowed: a day from 1990 to 2100: year-month-day`,
  },
  {
    name: 'is not years ahead',
    change: dated('date: 2062-11-22'),
    says: `${at('4:7')} warning: The day 2062-11-22 is more than 2 years ahead.
  allowed: a day in the past, or one soon to come
  write:   2026-11-29`,
  },
  {
    name: 'of a correction is not still to come',
    change: dated(`${day}\ncorrections: [{ date: 2026-12-22, text: Four hours. }]`),
    says: `${at('5:23')} warning: The correction is dated 2026-12-22, a day still to come.
  allowed: 2026-11-29 or an earlier day`,
  },
  {
    name: 'of a correction is not before the page',
    change: dated(`${day}\ncorrections:\n  - { date: 2026-11-21, text: Four hours. }`),
    says: `${at('6:13')} error: The correction is dated 2026-11-21, before the page itself (2026-11-22).
  allowed: 2026-11-22 or a later day`,
  },
  {
    name: 'of a change is not before the page',
    change: dated(`${day}\nupdated: 2026-01-22`),
    says: `${at('5:10')} error: The last change is dated 2026-01-22, before the page itself (2026-11-22).
  allowed: 2026-11-22 or a later day`,
  },
  {
    name: 'that is not in the calendar is told of once',
    change: dated(`${day}\nupdated: 2026-11-31`),
    says: `${at('5:10')} error: The field "updated" is the text "2026-11-31", not a day.
  allowed: year-month-day, for a day that is in the calendar
  write:   updated: 2026-11-22`,
  },
  {
    name: 'of no month is told of once',
    change: dated(`${day}\nupdated: 2026-13-01`),
    says: `${at('5:10')} error: The field "updated" is the text "2026-13-01", not a day.
  allowed: year-month-day, for a day that is in the calendar
  write:   updated: 2026-11-22`,
  },
];

describe('A day', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  const sound = [
    ['holds a page back for some months', 'date: 2027-06-01'],
    ['is still yesterday elsewhere', `${day}\nupdated: 2026-11-30`],
    [
      'is that of the page for a correction too',
      `${day}\ncorrections: [{ date: 2026-11-22, text: So. }]`,
    ],
  ] as const;
  for (const [name, written] of sound) {
    test(`${name}, and nothing is said`, () => assert.deepEqual(reportsWith(dated(written)), []));
  }
});

const evidence = 'evidence.yaml';

describe('A year', () => {
  test('that an article looks back to is not after the article', () => {
    assert.deepEqual(reportsWith(dated(`${day}\nthen: 2027`)), [
      `${at('5:7')} error: The article looks back to 2027, and is itself of 2026-11-22.
  allowed: the year that it looks back to, 2026 at the latest; or no such field at all`,
    ]);
  });

  test('that it looks back to is told by its form where no page can have it', () => {
    assert.deepEqual(reportsWith(dated(`${day}\nthen: 20127`)), [
      `${at('5:7')} error: The field "then" is 20127, which is too much.
  allowed: at most 2100
  write:   then: 2011`,
    ]);
  });

  test('of a figure is not still to come', () => {
    assert.deepEqual(reportsWith(changed(evidence, 'year: 2021', 'year: 2027')), [
      `content/evidence.yaml:11:9 warning: The figure is said to be published in 2027, a year still to come.
  allowed: the year of publication, 2026 at the latest`,
    ]);
  });

  test('may be this one, and that of a page held back', () => {
    assert.deepEqual(reportsWith(changed(evidence, 'year: 2021', 'year: 2026')), []);
    assert.deepEqual(reportsWith(dated(`${day}\nthen: 2026`)), []);
    assert.deepEqual(reportsWith(dated('date: 2027-02-01\nthen: 2027')), []);
  });
});
