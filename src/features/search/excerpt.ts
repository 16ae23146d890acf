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

/** An excerpt without the heading that it begins with, which is shown above it anyway. */
export function withoutHeading(excerpt: readonly Part[], heading: string): Part[] {
  const text = textOf(excerpt);
  if (!heading || !text.startsWith(heading)) return [...excerpt];
  const rest = text.slice(heading.length);
  return from(excerpt, heading.length + (/^[.:]?\s*/.exec(rest)?.[0].length ?? 0));
}

/** An excerpt with an ellipsis wherever it was cut out of a sentence. */
export function withEllipses(excerpt: readonly Part[]): Part[] {
  const text = textOf(excerpt);
  if (text === '') return [];
  const before = /^\p{Ll}/u.test(text) ? '… ' : '';
  const after = /[.!?…]["'”’)]?$/u.test(text) ? '' : ' …';
  return joined([{ text: before, marked: false }, ...excerpt, { text: after, marked: false }]);
}
