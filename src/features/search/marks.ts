import { wordsOf } from './query.ts';

/** A stretch of text, and whether it matches what was searched for. */
export interface Part {
  readonly text: string;
  readonly marked: boolean;
}

const entities: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>' };
const decoded = (html: string) => html.replace(/&[lg]t;/g, (entity) => entities[entity] ?? entity);

/** Keeps quotation marks, commas and the like out of a marked word. */
function markedCore(text: string): Part[] {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(text) ?? [];
  return [
    { text: before, marked: false },
    { text: core, marked: true },
    { text: after, marked: false },
  ];
}

/** Joins neighbours of one kind and drops what is empty. */
export function joined(parts: readonly Part[]): Part[] {
  const result: Part[] = [];
  for (const part of parts) {
    const last = result.at(-1);
    if (last?.marked === part.marked) {
      result[result.length - 1] = { text: last.text + part.text, marked: part.marked };
    } else if (part.text) result.push(part);
  }
  return result;
}

/**
 * Reads Pagefind's excerpts, in which `<mark>` is the only markup and `<` and `>` of the page's
 * own text stand as entities. Anything else is taken as text.
 */
export function parseMarks(html: string): Part[] {
  const pieces = html.split(/<mark>(.*?)<\/mark>/gs);
  return joined(
    pieces.flatMap((piece, position) =>
      position % 2 === 1 ? markedCore(decoded(piece)) : [{ text: decoded(piece), marked: false }],
    ),
  );
}

/** The text of parts, without their marks. */
export function textOf(parts: readonly Part[]): string {
  return parts.map(({ text }) => text).join('');
}

/** What English adds to a word; an index that knows word stems finds the one by the other. */
const endings = /^(s|es|d|ed|ing|er|ers)$/;

/** Whether a word begins with a wanted one of three letters or more, or is its plain form. */
export const isWordOf = (word: string, wanted: string): boolean =>
  word === wanted ||
  (wanted.length > 2 && word.startsWith(wanted)) ||
  (word.length > 2 && wanted.startsWith(word) && endings.test(wanted.slice(word.length)));

/**
 * Marks the words of a text that are among some words, begin with one of three letters or more, or
 * are the plain form of one.
 *
 * @param words as `wordsOf` returns them
 */
export function markWords(text: string, words: Iterable<string>): Part[] {
  const wanted = [...words];
  const matches = (word: string) => wanted.some((other) => isWordOf(word, other));
  return joined(
    text.split(/([\p{L}\p{N}\p{M}'’]+)/u).map((piece, position) => ({
      text: piece,
      marked: position % 2 === 1 && wordsOf(piece).some(matches),
    })),
  );
}
