import ical, { ICalEventRepeatingFreq } from 'ical-generator';

/** A visit as a calendar takes it. */
export interface Appointment {
  /** Day of the week, 1 for Monday to 7 for Sunday. */
  readonly day: number;
  readonly minutes: number;
  readonly summary: string;
}

/**
 * The first day on or after another that is a given day of the week.
 *
 * @param from as `2026-11-22`
 * @param day 1 for Monday to 7 for Sunday
 */
export function nextDay(from: string, day: number): string {
  const date = new Date(`${from}T00:00Z`);
  const ahead = (day - date.getUTCDay() + 7) % 7;
  date.setUTCDate(date.getUTCDate() + ahead);
  return date.toISOString().slice(0, 10);
}

/**
 * An iCalendar file (RFC 5545) with one weekly event for each visit. Times are floating: 14:40 is
 * 14:40 by the clock on the wall, in summer and winter.
 *
 * @param from the day it begins, as `2026-11-22`
 * @param hour as `14:40`
 */
export function calendarFile(
  appointments: readonly Appointment[],
  from: string,
  hour: string,
  name: string,
): string {
  const calendar = ical({ name });
  for (const { day, minutes, summary } of appointments) {
    const start = new Date(`${nextDay(from, day)}T${hour}Z`);
    calendar.createEvent({
      // The same whenever it is made, so that a calendar takes the newer in place of the older.
      id: `${name}, ${day}`,
      start,
      end: new Date(start.getTime() + minutes * 60_000),
      floating: true,
      summary,
      repeating: { freq: ICalEventRepeatingFreq.WEEKLY },
    });
  }
  return `${calendar.toString()}\r\n`;
}
