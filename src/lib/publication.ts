/**
 * Whether a page belongs in production: no draft, and not dated in the future.
 *
 * @param data front matter, as far as it bears on publication
 * @param now the moment of the build
 */
export function isPublished(
  data: { draft?: boolean | undefined; date?: Date | undefined },
  now: Date,
): boolean {
  if (data.draft) return false;
  return data.date === undefined || data.date.getTime() <= now.getTime();
}

/**
 * The day on which a page last said something new; undefined where its author noted none.
 *
 * @param data front matter, as far as it knows of days
 */
export function changedOn(data: {
  date?: Date | undefined;
  updated?: Date | undefined;
  corrections?: readonly { readonly date: Date }[] | undefined;
}): Date | undefined {
  const corrected = (data.corrections ?? []).map((correction) => correction.date);
  const days = [data.date, data.updated, ...corrected].filter((day) => day !== undefined);
  return days.toSorted((one, other) => other.getTime() - one.getTime())[0];
}
