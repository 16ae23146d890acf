import { dateIn } from './spoken-day.ts';

/**
 * Whether a page belongs in production: no draft, and not dated in the future. A page is there from
 * the morning of its day on, by the clock of the machine that builds.
 *
 * @param data front matter, as far as it bears on publication; a date is midnight UTC of its day
 * @param now the moment of the build
 */
export function isPublished(
  data: { draft?: boolean | undefined; date?: Date | undefined },
  now: Date,
): boolean {
  if (data.draft) return false;
  if (data.date === undefined) return true;
  return data.date.toISOString().slice(0, 10) <= dateIn(now.getTime());
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
