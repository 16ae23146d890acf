/**
 * Words a minute of plain prose on a screen. Brysbaert (2019) gives 238 for silent reading of
 * non-fiction; lower here, because the reader is tired and the examples are to be thought about.
 */
const wordsPerMinute = 200;

/**
 * Minutes that a text takes to read.
 *
 * @param markdown a page's body; marks and link addresses count for nothing
 * @returns whole minutes, at least 1
 */
export function readingMinutes(markdown: string): number {
  const text = markdown.replace(/\]\([^)]*\)|\{#[^}]*\}|<[^>]*>/g, ' ');
  const words = text.match(/[\p{L}\p{N}][\p{L}\p{N}’'-]*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / wordsPerMinute));
}
