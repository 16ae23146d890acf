/** Entries that authors give numbers, such as chapters, in the order of these. */
export function entriesInOrder<Entry extends { data: { order: number } }>(
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted((one, other) => one.data.order - other.data.order);
}

/** Articles from the newest to the oldest, those of one day by their numbers. */
export function articlesInOrder<Entry extends { data: { date: Date; order?: number | undefined } }>(
  entries: readonly Entry[],
): Entry[] {
  return entries.toSorted(
    (one, other) =>
      other.data.date.getTime() - one.data.date.getTime() ||
      (one.data.order ?? 0) - (other.data.order ?? 0),
  );
}
