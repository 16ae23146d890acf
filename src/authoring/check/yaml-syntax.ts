import { isAlias, isNode, visit, type Document } from 'yaml';
import { findCut } from './cut-values.ts';
import { openQuote } from './open-quote.ts';
import { placeOf } from './place.ts';
import { errorAt, type Problem } from './problem.ts';
import { quotedLine } from './quoted-line.ts';
import { holdsColon, openQuoteFinding, syntaxFinding, type Mistake } from './yaml-findings.ts';
import type { YamlPart } from './yaml-text.ts';

/** Mistakes that leave the rest of the text readable, so that each of them is told. */
const local = new Set(['TAB_AS_INDENT', 'DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

type Given = Pick<Mistake, 'code' | 'offset' | 'message'>;

/**
 * What is wrong with the form of a YAML text, in words for its author. Of mistakes that upset all
 * that follows only the first is told.
 */
export function syntaxProblems(document: Document, part: YamlPart): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  const structural = errors.find(({ code }) => !local.has(code));
  const tell = ({ code, pos, message }: (typeof errors)[number]) =>
    problemOf({ code, offset: pos[0], message }, document, part);
  const starts = aliases(document, part);
  const told = butOn(starts, errors.filter(({ code }) => local.has(code)).map(tell));
  const upset = structural ? [tell(structural)] : [];
  return [...butOn([...told, ...starts], upset), ...told, ...starts];
}

/** Those that stand on other lines than some: a line that upset YAML twice did so by one mistake. */
function butOn(others: readonly Problem[], problems: readonly Problem[]): Problem[] {
  const lines = new Set(others.map(({ line }) => line));
  return problems.filter(({ line }) => !lines.has(line));
}

function problemOf(given: Given, document: Document, part: YamlPart): Problem {
  const { path, source, from } = part;
  const text = source.slice(from, part.to);
  const cause = local.has(given.code) ? null : causeOf(given, document, text);
  const offset = from + (cause?.offset ?? placeToShow(given, text));
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  const mistake = { ...given, line, at: offset - lineStart };
  return errorAt(path, placeOf(source, offset), cause?.finding(mistake) ?? syntaxFinding(mistake));
}

/** What upset YAML, where that stands before the place at which it gave up. */
function causeOf({ code, offset, message }: Given, document: Document, text: string) {
  const quote = openQuote(document, text);
  if (quote !== null) return { offset: quote, finding: openQuoteFinding };
  const before = text.slice(0, offset);
  const isFlow = /^Flow|^Comments must| flow /.test(message);
  const lineBefore = before.lastIndexOf('\n', before.lastIndexOf('\n') - 1);
  const from = isFlow ? openedAt(before) : lineBefore + 1;
  const cut = code === 'TAG_RESOLVE_FAILED' ? null : findCut(text, from, offset - 1, isFlow);
  return cut && { offset: cut.offset, finding: () => cut.finding };
}

/** The bracket that was opened last. */
function openedAt(before: string): number {
  return Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
}

/** Where the author has to look, which is not always where YAML stumbled. */
function placeToShow({ code, offset, message }: Given, text: string): number {
  const before = text.slice(0, offset);
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) return openedAt(before);
  const line = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\S+:\s+\S/.test(line) && !holdsColon(line)) {
    return text.indexOf('\n', offset) + 1;
  }
  return offset;
}

const signs: Readonly<Record<string, string>> = {
  asterisk: '*',
  ampersand: '&',
  'exclamation mark': '!',
};

/** What an asterisk, an ampersand and an exclamation mark stand for never occurs in what authors write. */
function aliases(document: Document, { path, source, from }: YamlPart): Problem[] {
  const found: Problem[] = [];
  const tell = (range: readonly number[] | null | undefined, sign: string, name: string) => {
    const offset = from + (range?.[0] ?? 0);
    const at = source.lastIndexOf(`${signs[sign] ?? ''}${name}`, offset);
    const place = placeOf(source, at >= from ? at : offset);
    const line = source.split(/\r?\n/)[place.line - 1] ?? '';
    const what = `A value cannot begin with an ${sign} unless it stands in quotation marks.`;
    found.push(errorAt(path, place, { what, write: quotedLine(line, place.column) }));
  };
  visit(document, (_key, node) => {
    if (isAlias(node)) tell(node.range, 'asterisk', node.source);
    else if (isNode(node) && node.anchor) tell(node.range, 'ampersand', node.anchor);
    // With a blank after it YAML drops the sign and says nothing.
    else if (isNode(node) && node.tag === '!') tell(node.range, 'exclamation mark', '');
  });
  return found;
}
