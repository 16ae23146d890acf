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
