/**
 * The section that a reader is in.
 *
 * @param tops how far the top of each section's heading is from the top of the window, in CSS
 *   pixels, in page order; negative once it has gone by
 * @param line how far down the window the reader is taken to read, in CSS pixels
 * @returns the place of the last section that begins above that line, or -1 before the first
 */
export function currentSection(tops: readonly number[], line: number): number {
  return tops.findLastIndex((top) => top <= line);
}
