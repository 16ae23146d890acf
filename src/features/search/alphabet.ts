import { isEnglish } from '../../lib/language-tag.ts';

/** How a language puts titles in a list from A to Z. */
export interface Alphabet {
  /** A title from the word that it is looked up by: signs before it do not count, nor English articles. */
  readonly wordOf: (title: string) => string;
  /** The letter that a word stands under: É under E, but Å by itself where a language counts it as one. */
  readonly letterOf: (word: string) => string;
  /** Which of two words comes first, for sorting; capitals make no difference, and 9 comes before 10. */
  readonly compare: (one: string, other: string) => number;
}

/**
 * The alphabet of a language, as the Unicode collation of its locale has it.
 *
 * @param language BCP 47 tag
 */
export function alphabetOf(language: string): Alphabet {
  const { compare } = new Intl.Collator(language, { sensitivity: 'base', numeric: true });
  const withoutArticle = (title: string) =>
    isEnglish(language) ? title.replace(/^(the|an?)\s+/i, '') : title;
  return {
    compare,
    wordOf: (title) => {
      const word = withoutArticle(title).replace(/^\P{L}+/u, '');
      // A title without a letter, such as 24/7, has nothing else to stand under.
      return word || title;
    },
    letterOf: (word) => {
      const [letter = ''] = word;
      const [plain = ''] = letter.normalize('NFD');
      return (compare(plain, letter) === 0 ? plain : letter).toLocaleUpperCase(language);
    },
  };
}
