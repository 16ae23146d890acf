import { placeOf } from './place.ts';
import { errorAt, start, type Finding, type Problem } from './problem.ts';

/** Where the front matter of a Markdown file lies, or why it cannot be found. */
export type FrontMatter =
  | { readonly ok: true; readonly from: number; readonly to: number; readonly bodyFrom: number }
  | { readonly ok: false; readonly problem: Problem };

const opening = /^---\r?\n/;
const closing = /^---(?:\r?\n|$)/m;

/** Lines that were meant to open or close: programs that write make dashes of hyphens. */
const nearly = /^[ \t]*(?:(?:- ?){2,}|[–—]-?)[ \t]*\r?$/m;

const form: Finding = {
  what: 'The front matter is missing.',
  allowed: 'three hyphens as the very first line, the fields, and three hyphens again',
  write: '---\ntitle: The first week\n---',
};

/**
 * Finds the YAML between two lines of three hyphens at the top of a file.
 *
 * @param source the whole file, without a byte order mark
 */
export function frontMatterOf(path: string, source: string): FrontMatter {
  const opened = opening.exec(source);
  if (!opened) {
    const early = nearly.test(source.split('\n', 3).join('\n'));
    const what = early ? 'The three hyphens do not stand alone in the first line.' : form.what;
    return { ok: false, problem: errorAt(path, start, { ...form, what }) };
  }
  const from = opened[0].length;
  const closed = closing.exec(source.slice(from));
  if (!closed) return { ok: false, problem: notClosed(path, source, from) };
  const to = from + closed.index;
  return { ok: true, from, to, bodyFrom: to + closed[0].length };
}

function notClosed(path: string, source: string, from: number): Problem {
  const meant = nearly.exec(source.slice(from));
  const what = meant
    ? 'This line is not three hyphens alone, without spaces, and the front matter is not closed.'
    : 'The front matter is not closed.';
  const place = meant ? placeOf(source, from + meant.index) : start;
  return errorAt(path, place, { ...form, what });
}
