import type { Kind } from './kinds.ts';
import { wordsOf } from './query.ts';
import { saysLittle, stemOf } from './stems.ts';

/** What a query says about the kind of page that is wanted. */
export interface Intent {
  readonly kinds: readonly Kind[];
  /** The stems that say it; the page itself need not contain them. */
  readonly stems: readonly string[];
}

const signs: readonly (readonly [phrase: string, ...kinds: Kind[]])[] = [
  ['checklist', 'checklist'],
  ['tick list', 'checklist'],
  ['to do list', 'checklist'],
  ['step by step', 'checklist'],
  ['template', 'worksheet'],
  ['worksheet', 'worksheet'],
  ['printable', 'worksheet'],
  ['print', 'worksheet'],
  ['form', 'worksheet'],
  ['sheet', 'worksheet'],
  ['example text', 'worksheet'],
  ['quiz', 'assessment'],
  ['test', 'assessment'],
  ['self assessment', 'assessment'],
  ['score', 'assessment'],
  ['what is', 'term'],
  ['whats', 'term'],
  ['what are', 'term'],
  ['what does', 'term'],
  ['meaning', 'term'],
  ['mean', 'term'],
  ['definition', 'term'],
  ['define', 'term'],
  ['glossary', 'term'],
  ['guide', 'chapter'],
  ['chapter', 'chapter'],
  ['article', 'article'],
  ['story', 'article'],
  ['principle', 'principle'],
  ['study', 'figure'],
  ['survey', 'figure'],
  ['research', 'figure'],
  ['evidence', 'figure'],
  ['statistics', 'figure'],
];

/** Small words as they are, so that "what" is not taken for "what's"; others by their stem. */
const formOf = (word: string): string => (saysLittle(word) ? word : stemOf(word));

const signForms = signs.map(([phrase, ...kinds]) => ({
  forms: wordsOf(phrase).map(formOf),
  kinds,
}));

/** Beyond this many words that say something, "what is" begins a question about a situation. */
const mostDefined = 2;

const contains = (words: readonly string[], phrase: readonly string[]): boolean =>
  words.some((_, start) => phrase.every((form, position) => words[start + position] === form));

/**
 * Reads the wanted kinds off the words of a query.
 *
 * @param words as `wordsOf` returns them
 */
export function intentOf(words: readonly string[]): Intent {
  const forms = words.map(formOf);
  const isLong = words.filter((word) => !saysLittle(word)).length > mostDefined;
  const found = signForms.filter(
    (sign) => contains(forms, sign.forms) && !(isLong && sign.forms[0]?.startsWith('what')),
  );
  return {
    kinds: [...new Set(found.flatMap(({ kinds }) => kinds))],
    stems: found.flatMap((sign) => sign.forms.map(stemOf)),
  };
}
