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

/**
 * The date on the device as `2026-11-22`. By hand, since whatever of `Intl` a page uses first keeps a
 * slow telephone for a tenth of a second, and ticks and results ask for dates at once.
 */
function dateHere(moment: number): string {
  const date = new Date(moment);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** The date in a time zone, the device's own where none is named, as `2026-11-22`. */
export function dateIn(moment: number, timeZone?: string): string {
  if (timeZone === undefined) return dateHere(moment);
  return new Intl.DateTimeFormat('en-CA', { timeZone, dateStyle: 'short' }).format(moment);
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
  const [then, present] = [dateIn(moment, timeZone), dateIn(now, timeZone)];
  const daysAgo = (Date.parse(present) - Date.parse(then)) / 86_400_000;
  if (daysAgo === 0) return words.today;
  if (daysAgo === 1) return words.yesterday;
  const year = then.slice(0, 4) === present.slice(0, 4) ? undefined : 'numeric';
  const format = new Intl.DateTimeFormat(locale, { timeZone, day: 'numeric', month: 'long', year });
  return words.on(format.format(moment));
}
