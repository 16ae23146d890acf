import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { dateIn, spokenDay } from '../../../src/lib/spoken-day.ts';
import { ownTimeZone } from '../time-zone.ts';

const words = { today: 'today', yesterday: 'yesterday', on: (day: string) => `on ${day}` };

type Case = [then: string, now: string, timeZone: string, said: string];

/** Days of 23 and 25 hours, and midnights that are none in UTC. */
const cases: readonly Case[] = [
  ['2026-11-22T09:00Z', '2026-11-22T22:00Z', 'Europe/London', 'today'],
  ['2026-11-21T23:30Z', '2026-11-22T00:30Z', 'Europe/London', 'yesterday'],
  ['2026-06-21T22:30Z', '2026-06-21T23:30Z', 'Europe/London', 'yesterday'],
  ['2026-03-28T23:30Z', '2026-03-29T22:30Z', 'Europe/London', 'yesterday'],
  ['2026-10-24T23:30Z', '2026-10-25T23:30Z', 'Europe/London', 'today'],
  ['2026-03-08T04:30Z', '2026-03-09T03:30Z', 'America/New_York', 'yesterday'],
  ['2026-11-01T04:30Z', '2026-11-02T04:30Z', 'America/New_York', 'today'],
  ['2026-11-22T03:00Z', '2026-11-22T16:00Z', 'America/New_York', 'yesterday'],
  ['2026-04-04T11:30Z', '2026-04-05T11:30Z', 'Pacific/Auckland', 'today'],
  ['2026-09-26T11:30Z', '2026-09-27T10:30Z', 'Pacific/Auckland', 'yesterday'],
  ['2026-11-21T12:00Z', '2026-11-22T09:00Z', 'Pacific/Auckland', 'today'],
  ['2026-11-12T09:00Z', '2026-11-22T09:00Z', 'Europe/London', 'on 12 November'],
  ['2025-12-31T09:00Z', '2026-01-02T09:00Z', 'Europe/London', 'on 31 December 2025'],
  ['2026-11-23T09:00Z', '2026-11-22T09:00Z', 'Europe/London', 'on 23 November'],
];

describe('a day as it is said', () => {
  for (const [then, now, timeZone, said] of cases) {
    test(`${then} is ${said} at ${now} in ${timeZone}`, () => {
      const calendar = { locale: 'en-GB', timeZone };
      assert.equal(spokenDay(Date.parse(then), Date.parse(now), calendar, words), said);
    });
  }

  test('has a date of its own in each zone', () => {
    assert.equal(dateIn(Date.parse('2026-11-22T12:00Z'), 'Pacific/Auckland'), '2026-11-23');
    assert.equal(dateIn(Date.parse('2026-11-22T03:00Z'), 'America/New_York'), '2026-11-21');
  });

  test('has the date of the device where no zone is named', (context) => {
    const setTimeZone = ownTimeZone(context);
    for (const [then, , timeZone] of cases) {
      setTimeZone(timeZone);
      const moment = Date.parse(then);
      assert.equal(dateIn(moment), dateIn(moment, timeZone), `${then} in ${timeZone}`);
    }
  });
});
