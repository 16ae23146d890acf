import { createHash } from 'node:crypto';

/** So many words in a row, shared with a source, are a copy and not a coincidence. */
const runLength = 7;

/** The words of a text, without case, marks or typographic quotes. */
function wordsOf(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replace(/[’‘]/g, "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  );
}

/** Every run of words in a text, as it stands there. */
export function runsOf(text: string): string[] {
  const words = wordsOf(text);
  return words
    .slice(runLength - 1)
    .map((_, start) => words.slice(start, start + runLength).join(' '));
}

/** What stands for a run in the fixture, so that no word of a source is kept in the project. */
export function hashOf(run: string): string {
  return createHash('sha256').update(run).digest('hex').slice(0, 12);
}
