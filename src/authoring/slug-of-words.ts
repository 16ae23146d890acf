/**
 * An id made of the first words of a text, in lower-case letters, digits and hyphens.
 *
 * @param taken ids that may not be used again; the new one gets a number where it has to
 * @param count how many words at most
 */
export function slugOfWords(text: string, taken: ReadonlySet<string>, count = 5): string {
  const slug = wordsOf(text).slice(0, count).join('-') || 'item';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** What an address can hold of a text, word by word. */
function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[a-z0-9]+/g) ?? [];
}

/** Whether a text has a letter or digit that an address can hold. */
export const hasSlug = (text: string): boolean => wordsOf(text).length > 0;

/** The name of a file, without its ending, for what is called by some words. */
export const fileNameOf = (words: string): string => slugOfWords(words, new Set(), 12);
