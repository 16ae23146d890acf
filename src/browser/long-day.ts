/**
 * A day in words, in the language of the page.
 *
 * @param day such as `2026-11-22`; of a moment such as `2026-11-22T09:00:00.000Z` the day in UTC
 */
export function longDay(day: string): string {
  const { lang } = document.documentElement;
  return new Date(day).toLocaleDateString(lang, { dateStyle: 'long', timeZone: 'UTC' });
}
