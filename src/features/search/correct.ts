import { closestWord } from './correction.ts';
import { wordsOf } from './query.ts';
import { isInList, type QuickIndex } from './quick-index.ts';
import { saysLittle, stemOf } from './stems.ts';

/** All words of the site, the more usual first. */
export interface Vocabulary {
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
}

/** Reads the words as the build wrote them. */
export function vocabularyOf(text: string): Vocabulary {
  const words = text.split(/\s+/).filter(Boolean);
  return { words, stems: new Set(words.map(stemOf)) };
}

const isWord = (word: string): boolean => /^\p{L}{3,}$/u.test(word);

/** Words of a query that the quick list does not know; the last may be unfinished. */
export function unknownWords(query: string, index: QuickIndex): string[] {
  const words = wordsOf(query);
  const stems = [...index.frequency.keys()];
  return words.filter((word, position) => {
    if (!isWord(word) || saysLittle(word)) return false;
    if (isInList(stemOf(word), index)) return false;
    return position < words.length - 1 || !stems.some((stem) => stem.startsWith(word));
  });
}

/** The words to put for others, of those that the site does not have. */
function corrections(unknown: readonly string[], query: string, vocabulary: Vocabulary) {
  const last = wordsOf(query).at(-1);
  const isUnfinished = (word: string) =>
    word === last && vocabulary.words.some((other) => other.startsWith(word));
  const wrong = unknown.filter(
    (word) => !vocabulary.stems.has(stemOf(word)) && !isUnfinished(word),
  );
  return new Map(
    wrong.flatMap((word) => {
      const meant = closestWord(word, vocabulary.words);
      return meant === null ? [] : [[word, meant] as const];
    }),
  );
}

/**
 * The query with its unknown words put right, or null when there is nothing to put right.
 *
 * @param unknown as `unknownWords` returns them
 */
export function correctedQuery(
  query: string,
  unknown: readonly string[],
  vocabulary: Vocabulary,
): string | null {
  const meant = corrections(unknown, query, vocabulary);
  if (meant.size === 0) return null;
  return query
    .split(/([\p{L}\p{N}\p{M}'’]+)/u)
    .map((piece) => meant.get(wordsOf(piece)[0] ?? '') ?? piece)
    .join('');
}
