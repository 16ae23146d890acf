const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });

/** A day with its month and year in words: `22 November 2026`. Its formatter is slow to make. */
export function longDay(day: Date): string {
  return format.format(day);
}
