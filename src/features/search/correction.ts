import { distance } from 'fastest-levenshtein';

/** Beyond this length nothing is a word that somebody mistyped. */
const longestWord = 24;

/** Letters that may be wrong in a word of a length. */
function mostWrong(length: number): number {
  if (length < 4) return 0;
  return length < 6 ? 1 : 2;
}

/** The word with each pair of neighbouring letters swapped. */
function swapped(word: string): string[] {
  return Array.from({ length: Math.max(0, word.length - 1) }, (_, at) => {
    const [one = '', other = ''] = word.slice(at, at + 2);
    return word.slice(0, at) + other + one + word.slice(at + 2);
  });
}

/** Slips at the first letter are rare: there only one letter may be wrong. */
const isNear = (word: string, other: string, wrong: number): boolean =>
  Math.abs(word.length - other.length) <= wrong && (wrong < 2 || other.startsWith(word.charAt(0)));

/**
 * The word that was probably meant, or null when none is near.
 *
 * @param word in small letters, and not itself among the words
 * @param words in small letters, the more usual first
 */
export function closestWord(word: string, words: readonly string[]): string | null {
  if (word.length < 3 || word.length > longestWord) return null;
  const swaps = new Set(swapped(word));
  const bySwap = words.find((other) => swaps.has(other));
  if (bySwap !== undefined) return bySwap;
  for (let wrong = 1; wrong <= mostWrong(word.length); wrong += 1) {
    const found = words.find(
      (other) => isNear(word, other, wrong) && distance(word, other) === wrong,
    );
    if (found !== undefined) return found;
  }
  return null;
}

/** Whether a word is another one with a single slip in it, and neither a form of the other. */
export function misspells(word: string, other: string): boolean {
  if (word.length < 5 || word.includes(other) || other.includes(word)) return false;
  return swapped(word).includes(other) || distance(word, other) === 1;
}
