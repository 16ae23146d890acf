/**
 * The assessment whose quick look stands in a text: the one that is named, or the first. One that is
 * not published yet waits, and lets the first that is stand in where none is named.
 *
 * @param entries all that have a quick look, in the order of their names
 * @param of a file's name without its ending
 * @returns null while the assessment is still to come
 * @throws Error that lists the known ones
 */
export function lookForText<Entry extends { readonly id: string }>(
  entries: readonly Entry[],
  of: string | undefined,
  isPublished: (entry: Entry) => boolean,
): Entry | null {
  const named = of === undefined ? entries : entries.filter(({ id }) => id === of);
  if (named.length === 0) {
    const known = entries.map(({ id }) => id).join(', ') || 'none';
    throw new Error(`No assessment "${of ?? ''}" with a quick look. There are: ${known}.`);
  }
  return named.find(isPublished) ?? null;
}
