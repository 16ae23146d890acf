import ical from 'ical-generator';
import { inThreeMonths } from '../../lib/in-three-months.ts';
import { repeat } from '../../strings/index.ts';

/** A check to repeat. */
export interface Repeat {
  readonly slug: string;
  readonly title: string;
  /** Its whole address. */
  readonly address: string;
}

/** The text of a calendar file with one appointment of a quarter of an hour. */
export function calendarFile({ slug, title, address }: Repeat, now: Date): string {
  const start = inThreeMonths(now);
  const { hostname } = new URL(address);
  const calendar = ical({ prodId: `//${hostname}//repeat//EN` });
  calendar.createEvent({
    id: `${slug}-${start.toISOString().slice(0, 10)}@${hostname}`,
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
