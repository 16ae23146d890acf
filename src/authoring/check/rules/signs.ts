import type { Code, Heading, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextEntry } from '../guide.ts';
import {
  indentedCode,
  leftOverSigns,
  mayHoldSigns,
  openFence,
  underlined,
} from '../left-over-signs.ts';
import { placeOfNode } from '../markdown-text.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Markdown that failed: readers would see its signs, or words that became code. */
export function checkSigns({ path, folder, fields, markdown }: TextEntry): Problem[] {
  const problems: Problem[] = [];
  let headingTo = 0;
  // Where the front matter ended too early, its last fields read like a heading.
  const hasFields = fields?.data instanceof Object;
  for (const node of markdown.nodes) {
    if (node.type === 'heading') {
      headingTo = node.position?.end.offset ?? 0;
      if (hasFields && isUnderlined(node))
        problems.push(errorAt(path, placeOfNode(node), underlined));
    }
    if (node.type === 'code') problems.push(...codeProblems(node, path, markdown.text));
    if (node.type !== 'text') continue;
    const mayHaveId = folder === 'checklists' || (node.position?.start.offset ?? 0) < headingTo;
    problems.push(...signsIn(node, mayHaveId, path, markdown.text));
  }
  return problems;
}

function signsIn({ position }: Text, mayHaveId: boolean, path: string, text: string): Problem[] {
  const from = position?.start.offset ?? 0;
  const piece = text.slice(from, position?.end.offset);
  if (!mayHoldSigns.test(piece)) return [];
  const words = mayHaveId ? piece.replace(/\{#.*?\}/g, (id) => ' '.repeat(id.length)) : piece;
  const sign = firstSign(words, piece, from, text);
  return sign ? [errorAt(path, placeOf(text, from + sign.at), sign.finding)] : [];
}

/**
 * One sign of a piece is told: mending it often mends the next.
 *
 * @param words the piece with blanks in the place of ids that may stand there
 */
function firstSign(words: string, piece: string, from: number, text: string) {
  for (const { pattern, beginsLine, finding } of leftOverSigns) {
    const found = beginsLine
      ? firstInLine(pattern, words, from, text)
      : (pattern.exec(words) ?? undefined);
    if (!found) continue;
    const { 0: whole, index } = found;
    const written = piece.slice(index, index + whole.length).trimEnd();
    return { at: index, finding: finding([written, ...found.slice(1)]) };
  }
  return null;
}

/** A sign at the beginning of a line; one in the midst of a line before it, as in well-known, is none. */
function firstInLine(pattern: RegExp, words: string, from: number, text: string) {
  const all = words.matchAll(new RegExp(pattern, `g${pattern.flags}`));
  return all.find(({ index }) => isFirstInLine(text, from + index));
}

/** Whether nothing but signs of lists and quotations stands before a character in its line. */
function isFirstInLine(text: string, offset: number): boolean {
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  return /^[\s>*+-]*$/.test(before);
}

/** Whether words of several lines, or with the end of a sentence or a field, became a heading. */
function isUnderlined(heading: Heading): boolean {
  const { start, end } = heading.position ?? {};
  if (heading.depth !== 2 || start?.line === end?.line) return false;
  return /[.,;:]$|\n|^\w+: /.test(toString(heading));
}

const fence = /^(?:`{3,}|~{3,})/;

/** Of words in a checklist that became code, the reader of checklists tells itself. */
function codeProblems(node: Code, path: string, text: string): Problem[] {
  const from = node.position?.start.offset ?? 0;
  const written = text.slice(from, node.position?.end.offset);
  const at = (offset: number, finding: Finding) => [errorAt(path, placeOf(text, offset), finding)];
  if (fence.test(written)) return isOpen(node, text) ? at(from, openFence) : [];
  return path.startsWith('checklists/') ? [] : at(from + written.search(/\S/), indentedCode);
}

/** The parser does not always count the closing fence in, so the line after it is looked at too. */
function isOpen({ position }: Code, text: string): boolean {
  const from = position?.start.offset ?? 0;
  const opened = fence.exec(text.slice(from, position?.end.offset))?.[0] ?? '';
  const end = text.indexOf('\n', (position?.end.offset ?? from) + 1);
  const lines = text
    .slice(from, end < 0 ? undefined : end)
    .split('\n')
    .slice(1);
  return !lines.some((line) => line.replace(/^[\s>]+/, '').startsWith(opened));
}
