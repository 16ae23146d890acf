import { placeOf } from './place.ts';
import { errorAt, type Finding, type Problem } from './problem.ts';
import { quoted, quotedLine, quotedPiece, startsField } from './quoted-line.ts';
import type { Value, YamlPart } from './yaml-text.ts';

/** The end of a line from a # on, and the spaces before it. */
const comment = /^([ \t]*)(#.*)/;

/** A # that somebody wrote as part of a word, such as #3 or #shoplocal. */
const ofWord = /^#[^\s#]/;

const allowed =
  'quotation marks around the value; for a comment, a line of its own that begins with # and a space';

/**
 * Values that end at a # because they stand without quotation marks. YAML takes the rest of the
 * line for a comment and says nothing.
 *
 * - A # with no space after it is an error: `#3` is how one writes a number or a tag, and a comment
 *   is written `# so`.
 * - A # between single spaces, after several words, is a warning: `You may press # to stop`
 *   and `Answer soon # working title` cannot be told apart.
 * - Everything else is a comment: on a line of its own, two spaces or more after the value (as one
 *   sets comments apart), or after what is a single word, a number, a day, or in quotation marks,
 *   which no sentence goes on from.
 */
export function findCutValues(values: readonly Value[], part: YamlPart): Problem[] {
  return values.flatMap((value) => problemOf(value, part) ?? []);
}

function problemOf({ node, place }: Value, { path, source, from }: YamlPart): Problem | null {
  if (node.type !== 'PLAIN' || !isText(node.value)) return null;
  const end = from + (node.range?.[1] ?? 0);
  const rest = source.slice(end, lineEnd(source, end));
  const [, spaces = '', words = ''] = comment.exec(rest) ?? [];
  const lineStart = source.lastIndexOf('\n', end - 1) + 1;
  const line = source.slice(lineStart, lineEnd(source, end)).trimEnd();
  if (words === '' || line.trimStart().startsWith('#')) return null;
  const severity = severityOf(node.value, spaces, words);
  if (!severity) return null;
  const hash = placeOf(source, end + spaces.length);
  const text = node.value ?? '';
  const write =
    hash.line === place.line
      ? quotedLine(line, end - lineStart - 1)
      : quoted(`${text} ${words}`.trimEnd());
  return { ...errorAt(path, hash, cutFinding(text, write)), severity };
}

function isText(value: unknown): value is string | null {
  if (value === null) return true;
  return typeof value === 'string' && !/^\d{4}-\d\d?-\d\d?$/.test(value);
}

function severityOf(
  text: string | null,
  spaces: string,
  words: string,
): Problem['severity'] | null {
  if (ofWord.test(words)) return 'error';
  const goesOn = spaces.length === 1 && /^# \S/.test(words) && /\s/.test(text ?? '');
  return goesOn ? 'warning' : null;
}

function lineEnd(source: string, from: number): number {
  const end = source.indexOf('\n', from);
  return end < 0 ? source.length : end;
}

function cutFinding(text: string, write: string): Finding {
  const left = text === '' ? 'and nothing is left' : `and "${text}" is left`;
  return { what: `YAML takes what follows from the # on for a comment, ${left}.`, allowed, write };
}

/** Where a # cuts off what YAML then misses: a closing bracket, a comma, the rest of a value. */
export interface Cut {
  /** Characters of the text before the #. */
  readonly offset: number;
  readonly finding: Finding;
}

/**
 * The first # of a word in some lines of YAML that cannot be read, outside quotation marks.
 *
 * @param from a character of the first line
 * @param to a character of the last line
 * @param isFlow whether the lines stand between brackets
 */
export function findCut(text: string, from: number, to: number, isFlow: boolean): Cut | null {
  let start = text.lastIndexOf('\n', from - 1) + 1;
  for (const line of text.slice(start, lineEnd(text, to)).split('\n')) {
    const unquoted = line.replace(/"[^"]*"|'[^']*'/g, (inner) => '.'.repeat(inner.length));
    const before = unquoted.search(/(?:\S\s+|[[{,])#[^\s#]/);
    if (before >= 0 && !/^\s*#/.test(line)) {
      const hash = unquoted.indexOf('#', before);
      const at = /[[{,]/.test(unquoted.charAt(before)) ? hash : before;
      const offset = start + hash;
      const what = 'YAML takes what follows from the # on for a comment, and misses the rest.';
      return { offset, finding: { what, allowed, ...meant(line, at, isFlow) } };
    }
    start += line.length + 1;
  }
  return null;
}

/** A line in the midst of a text says too little of what its author meant. */
function meant(line: string, at: number, isFlow: boolean): Pick<Finding, 'write'> {
  if (isFlow) return { write: quotedPiece(line, at) };
  return startsField(line) ? { write: quotedLine(line) } : {};
}
