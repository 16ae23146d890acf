/** Words for a day near the present one. */
export interface DayWords {
  readonly today: string;
  readonly yesterday: string;
  readonly on: (day: string) => string;
}

/** Where and how the reader counts days. */
export interface Calendar {
  /** BCP 47 tag of the language of the page. */
  readonly locale: string;
  /** IANA name; the device's own where it is left out. */
  readonly timeZone?: string;
}

/** Writes dates as `2026-11-22`. Formats are slow to make: several dates share one. */
function dateFormat(timeZone?: string): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' });
}

/** The date in a time zone as `2026-11-22`. */
export function dateIn(moment: number, timeZone?: string): string {
  return dateFormat(timeZone).format(moment);
}

/**
 * A moment as the day it was for the reader: `today`, `yesterday`, `on 12 November`, with the year
 * where it is not the present one. Counts calendar days, so that a day of 23 or 25 hours is one day.
 *
 * @param moment milliseconds since 1970, UTC; in the future it is named by its date
 * @param now as above
 */
export function spokenDay(
  moment: number,
  now: number,
  { locale, timeZone }: Calendar,
  words: DayWords,
): string {
  const dates = dateFormat(timeZone);
  const [then, present] = [dates.format(moment), dates.format(now)];
  const daysAgo = (Date.parse(present) - Date.parse(then)) / 86_400_000;
  if (daysAgo === 0) return words.today;
  if (daysAgo === 1) return words.yesterday;
  const year = then.slice(0, 4) === present.slice(0, 4) ? undefined : 'numeric';
  const format = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year });
  return words.on(format.format(moment));
}
