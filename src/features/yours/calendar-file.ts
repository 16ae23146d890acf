import ical from 'ical-generator';
import { repeat } from '../../strings/index.ts';

/** A check to repeat. */
export interface Repeat {
  readonly slug: string;
  readonly title: string;
  /** Its whole address. */
  readonly address: string;
}

const monthsOn = 3;
const hour = 9;

/**
 * Three months on, at nine by whatever clock the reader then has: a floating time (RFC 5545, 3.3.5).
 * The 30th of November comes to the last day of February.
 *
 * @param now read by the device's own calendar
 * @returns a moment whose UTC parts are the parts of the floating time
 */
export function inThreeMonths(now: Date): Date {
  const [year, month] = [now.getFullYear(), now.getMonth() + monthsOn];
  const lastDay = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  return new Date(Date.UTC(year, month, Math.min(now.getDate(), lastDay), hour));
}

/** The text of a calendar file with one appointment of a quarter of an hour. */
export function calendarFile({ slug, title, address }: Repeat, now: Date): string {
  const start = inThreeMonths(now);
  const calendar = ical({ prodId: '//listen-first//repeat//EN' });
  calendar.createEvent({
    id: `${slug}-${start.toISOString().slice(0, 10)}@${new URL(address).hostname}`,
    stamp: now,
    start,
    end: new Date(start.getTime() + 15 * 60_000),
    floating: true,
    summary: repeat.summary(title),
    description: repeat.text,
    url: address,
  });
  return `${calendar.toString()}\r\n`;
}
