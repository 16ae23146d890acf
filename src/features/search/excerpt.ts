import { joined, textOf, type Part } from './marks.ts';

/** The parts of a text from a character on. */
function from(parts: readonly Part[], start: number): Part[] {
  let position = 0;
  return joined(
    parts.map(({ text, marked }) => {
      const rest = text.slice(Math.max(0, start - position));
      position += text.length;
      return { text: rest, marked };
    }),
  );
}

/** Where the words of a text begin. */
const wordStarts = (text: string): number[] => [...text.matchAll(/\S+/g)].map(({ index }) => index);

/**
 * An excerpt without the heading that it begins with, or with whose end it begins: the heading is
 * shown above it anyway.
 */
export function withoutHeading(excerpt: readonly Part[], heading: string): Part[] {
  const text = textOf(excerpt);
  const ends = wordStarts(heading).map((start) => heading.slice(start));
  const end = ends.find(
    (words) => text.startsWith(words) && /^[.:]?(\s|$)/.test(text.slice(words.length)),
  );
  if (end === undefined) return [...excerpt];
  const rest = text.slice(end.length);
  return from(excerpt, text.length - rest.replace(/^[.:]?\s*/, '').length);
}

/** An excerpt with an ellipsis wherever it was cut out of a sentence. */
export function withEllipses(excerpt: readonly Part[]): Part[] {
  const text = textOf(excerpt);
  if (text === '') return [];
  const before = /^\p{Ll}/u.test(text) ? '… ' : '';
  const after = /[.!?…]["'”’)]?$/u.test(text) ? '' : ' …';
  return joined([{ text: before, marked: false }, ...excerpt, { text: after, marked: false }]);
}
