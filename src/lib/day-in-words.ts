/** Formatters by their locales; they are slow to make, and a build writes many days. */
const formats = new Map<string, Intl.DateTimeFormat>();

/**
 * A day with its month and year in words: `22 November 2026`, or `November 22, 2026` in `en-US`.
 *
 * @param day midnight UTC of it
 * @param locale BCP 47 tag of the language of the page
 */
export function dayInWords(day: Date, locale: string): string {
  const format =
    formats.get(locale) ?? new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
  formats.set(locale, format);
  return format.format(day);
}
