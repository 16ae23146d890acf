import type { Place } from './problem.ts';

/**
 * The place of a character in a text.
 *
 * @param offset characters from the start; one beyond the end counts as the end
 */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset);
  const lineStart = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - lineStart + 1 };
}
