/**
 * Terms by the alphabet of a language, whatever their capitals and accents.
 *
 * @param locale BCP 47 tag of the guide's language
 */
export function termsInOrder<Entry extends { data: { term: string } }>(
  entries: readonly Entry[],
  locale: string,
): Entry[] {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  return entries.toSorted((one, other) => compare(one.data.term, other.data.term));
}
