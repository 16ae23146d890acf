/**
 * An id made of the first words of a text, in lower-case letters, digits and hyphens.
 *
 * @param taken ids that may not be used again; the new one gets a number where it has to
 * @param count how many words at most
 */
export function slugOfWords(text: string, taken: ReadonlySet<string>, count = 5): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  const slug =
    plain
      .match(/[a-z0-9]+/g)
      ?.slice(0, count)
      .join('-') ?? 'item';
  for (let number = 1; ; number += 1) {
    const candidate = number === 1 ? slug : `${slug}-${number}`;
    if (!taken.has(candidate)) return candidate;
  }
}

/** Whether some words have a letter or digit that an address can hold. */
export const hasSlug = (words: string): boolean =>
  /[a-z0-9]/i.test(words.normalize('NFKD').replace(/\p{M}/gu, ''));

/** The name of a file, without its ending, for what is called by some words. */
export const fileNameOf = (words: string): string => slugOfWords(words, new Set(), 12);
