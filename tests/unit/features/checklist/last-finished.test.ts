import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { clearing, lastFinished } from '../../../../src/features/checklist/progress.ts';
import { spokenDay } from '../../../../src/lib/spoken-day.ts';
import { withValuesAt } from '../../entries.ts';

const ids = ['a', 'b'];
const words = { today: 'today', yesterday: 'yesterday', on: (day: string) => `on ${day}` };

type Case = [finished: string, now: string, timeZone: string, said: string];

/** Midnights that are none in UTC, and the days of 23 and 25 hours of each zone. */
const cases: readonly Case[] = [
  ['2026-11-21T23:59Z', '2026-11-22T00:01Z', 'Europe/London', 'yesterday'],
  ['2026-07-01T23:30Z', '2026-07-02T22:30Z', 'Europe/London', 'today'],
  ['2026-03-28T23:59Z', '2026-03-29T22:59Z', 'Europe/London', 'yesterday'],
  ['2026-03-29T00:30Z', '2026-03-29T22:59Z', 'Europe/London', 'today'],
  ['2026-10-24T22:59Z', '2026-10-25T23:59Z', 'Europe/London', 'yesterday'],
  ['2026-10-24T23:01Z', '2026-10-25T23:59Z', 'Europe/London', 'today'],
  ['2026-11-22T04:59Z', '2026-11-22T05:01Z', 'America/New_York', 'yesterday'],
  ['2026-03-08T05:30Z', '2026-03-09T03:30Z', 'America/New_York', 'today'],
  ['2026-11-01T03:59Z', '2026-11-02T04:59Z', 'America/New_York', 'yesterday'],
  ['2026-11-01T04:01Z', '2026-11-02T04:59Z', 'America/New_York', 'today'],
  ['2026-11-22T10:59Z', '2026-11-22T11:01Z', 'Pacific/Auckland', 'yesterday'],
  ['2026-04-04T10:59Z', '2026-04-05T11:59Z', 'Pacific/Auckland', 'yesterday'],
  ['2026-04-04T11:01Z', '2026-04-05T11:59Z', 'Pacific/Auckland', 'today'],
  ['2026-09-26T12:01Z', '2026-09-27T10:59Z', 'Pacific/Auckland', 'today'],
  ['2026-11-12T12:00Z', '2026-11-22T09:00Z', 'Pacific/Auckland', 'on 13 November'],
];

describe('when a list was last finished, as its reader counts days', () => {
  for (const [finished, now, timeZone, said] of cases) {
    test(`at ${finished} is ${said} at ${now} in ${timeZone}, also once it is started again`, () => {
      const [end, present] = [Date.parse(finished), Date.parse(now)];
      const full = withValuesAt(withValuesAt({}, { a: true }, end - 60_000), { b: true }, end);
      const empty = withValuesAt(full, clearing(ids, full, true), present);
      for (const entries of [full, empty]) {
        const moment = lastFinished(ids, entries);
        assert.equal(moment, end);
        assert.equal(spokenDay(moment, present, { locale: 'en-GB', timeZone }, words), said);
      }
    });
  }
});

describe('emptying a list', () => {
  const full = withValuesAt({}, { a: true, b: true, 'note/a': 'Sam' }, 5);

  test('takes its ticks and leaves its notes', () => {
    assert.deepEqual(clearing(ids, full, false), { a: null, b: null });
  });

  test('leaves what is not for its reader', () => {
    const entries = withValuesAt(full, { b: 'not-for-us' }, 6);
    assert.deepEqual(clearing(ids, entries, false), { a: null });
  });

  test('keeps when it was finished where it is used again, and only if it was', () => {
    assert.deepEqual(clearing(ids, full, true), { a: null, b: null, 'list/finished': 5 });
    assert.deepEqual(clearing([...ids, 'c'], full, true), { a: null, b: null });
  });
});
