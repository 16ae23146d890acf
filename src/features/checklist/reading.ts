import type { Heading, Node, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { id as idSchema } from '../../lib/front-matter.ts';
import type { ResolveLink } from './markdown.ts';
import { brokenBox, problemAt, type Problem } from './problems.ts';
import { takeId, type Named } from './trailing-id.ts';

/** Where an id is missing, and what the line says. */
export interface Unnamed {
  readonly text: string;
  /** Where the id has to be written: characters from the start of the text, a BOM not counted. */
  readonly offset: number;
}

/** One going through a text: how links are resolved, and what was noted on the way. */
export interface Reading {
  readonly resolveLink: ResolveLink;
  readonly problems: Problem[];
  readonly unnamed: Unnamed[];
  /** Every id so far, and the line it stands in. */
  readonly ids: Map<string, number>;
}

/** Notes a problem at the beginning of a piece of the text. */
export function note(reading: Reading, node: Node | null, what: string, allowed: string): void {
  reading.problems.push(problemAt(node, what, allowed));
}

/** Takes the words and the id of an item or heading, and notes an id that is missing or wrong. */
export function nameOf(line: Heading | Paragraph, reading: Reading): Named {
  const named = takeId(line);
  const text = named.words
    .map((word) => toString(word, { includeHtml: false }))
    .join('')
    .trim();
  if (text === '') note(reading, line, 'There are no words here.', 'Say what is to be done.');
  else if (named.id === '') noteMissing(line, text, reading);
  else noteId(line, named.id, reading);
  return named;
}

const spacedId = /\{\s+#([^{}]*)\}/;

/**
 * A line that holds an id in the wrong place or form gets no second one, nor do two items that a
 * broken box made one; `strangers` names the place.
 */
function noteMissing(line: Heading | Paragraph, text: string, reading: Reading): void {
  if (text.includes('{#') || brokenBox.test(text)) return;
  const [, id] = spacedId.exec(text) ?? [];
  if (id !== undefined) {
    const allowed = 'Write it without a space before the number sign.';
    const problem = problemAt(line, 'The id of this line is not in its right form.', allowed);
    reading.problems.push({ ...problem, write: `{#${id.trim()}}` });
    return;
  }
  reading.unnamed.push({ text, offset: line.children.at(-1)?.position?.end.offset ?? 0 });
  const allowed = 'Run "npm run ids": it writes one at the end of the line.';
  note(reading, line, `"${text}" has no id.`, allowed);
}

function noteId(line: Heading | Paragraph, id: string, reading: Reading): void {
  const before = reading.ids.get(id);
  if (!idSchema.safeParse(id).success) {
    const allowed = 'Lower-case letters, digits and single hyphens, such as {#find-the-facts}.';
    note(reading, line, `"${id}" is no id.`, allowed);
  } else if (before !== undefined) {
    const what = `The id "${id}" stands in line ${before} already.`;
    note(reading, line, what, 'Give the newer of the two another id.');
  } else {
    reading.ids.set(id, line.position?.start.line ?? 1);
  }
}
