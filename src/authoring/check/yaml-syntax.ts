import { isAlias, visit, type Document } from 'yaml';
import { curlyFinding } from './curly-quotes.ts';
import { placeOf } from './place.ts';
import { errorAt, type Finding, type Problem } from './problem.ts';
import type { YamlPart } from './yaml-text.ts';

/** Mistakes that leave the rest of the text readable, so that each of them is told. */
const local = new Set(['TAB_AS_INDENT', 'DUPLICATE_KEY', 'BAD_SCALAR_START', 'BAD_DQ_ESCAPE']);

/** A mistake, the character it was found at, and the line that holds it. */
interface Mistake {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly line: string;
}

/**
 * What is wrong with the form of a YAML text, in words for its author. Of mistakes that upset all
 * that follows only the first is told.
 */
export function syntaxProblems(document: Document, part: YamlPart): Problem[] {
  const errors = [...document.errors, ...document.warnings];
  const structural = errors.find(({ code }) => !local.has(code));
  return [
    ...errors
      .filter((error) => local.has(error.code) || error === structural)
      .map(({ code, pos, message }) =>
        problemOf({ code, offset: pos[0], message }, document, part),
      ),
    ...aliases(document, part),
  ];
}

function problemOf(
  given: Omit<Mistake, 'line'>,
  document: Document,
  { path, source, from }: YamlPart,
): Problem {
  const offset = from + placeToShow(given, document, source.slice(from));
  const lineStart = source.lastIndexOf('\n', offset - 1) + 1;
  const line = source.slice(lineStart).split(/\r?\n/, 1)[0] ?? '';
  return errorAt(path, placeOf(source, offset), findingOf({ ...given, line }));
}

/** Where the author has to look, which is not always where YAML stumbled. */
function placeToShow(given: Omit<Mistake, 'line'>, document: Document, text: string): number {
  const { code, offset, message } = given;
  const before = text.slice(0, offset);
  if (code === 'BAD_INDENT' && message.startsWith('Flow')) {
    return Math.max(before.lastIndexOf('['), before.lastIndexOf('{'));
  }
  const line = text.slice(before.lastIndexOf('\n') + 1).split('\n', 1)[0] ?? '';
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && /^\S+:\s+\S/.test(line) && !holdsColon(line)) {
    return text.indexOf('\n', offset) + 1;
  }
  return openQuote(given, document) ?? offset;
}

function holdsColon(line: string): boolean {
  return /:(\s|$)/.test(fieldLine.exec(line)?.[2] ?? '');
}

/** YAML misses a closing quotation mark at the end of the text; what helps is where it was opened. */
function openQuote({ code, message }: Omit<Mistake, 'line'>, document: Document): number | null {
  if (code !== 'MISSING_CHAR' || !message.includes('quote')) return null;
  let opened: number | null = null;
  visit(document, {
    Scalar(_key, node) {
      if (node.type?.startsWith('QUOTE') && node.range) opened = node.range[0];
    },
  });
  return opened;
}

/** A field on one line: its indentation and name, and its value. */
const fieldLine = /^(\s*(?:- )?[\w-]+):\s+(.*\S)\s*$/;

/** The line with its value in straight quotation marks. */
function quotedLine(line: string): string {
  const [, name = 'title', value = line.trim()] = fieldLine.exec(line) ?? [];
  const bare = value.replace(/^["'“„‘]|["'”’]$/g, '');
  return `${name.trim()}: ${bare.includes('"') ? `'${bare.replaceAll("'", "''")}'` : `"${bare}"`}`;
}

function findingOf(mistake: Mistake): Finding {
  const { code, line, message } = mistake;
  const value = fieldLine.exec(line)?.[2] ?? '';
  if (/^[“„‘]/.test(value)) return curlyFinding(value);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && holdsColon(line)) {
    return {
      what: 'This value holds a colon followed by a space, and stands without quotation marks.',
      write: quotedLine(line),
    };
  }
  const teach = findings[code];
  return teach ? teach(mistake) : { what: `This is not YAML: ${message.split('\n', 1)[0] ?? ''}.` };
}

const indentation: Finding = {
  what: 'A line here is not indented like its neighbours.',
  allowed: 'fields at the start of the line, entries of a list two spaces in',
  write: 'keywords:\n  - late reply\n  - inbox',
};

const findings: Readonly<Record<string, (mistake: Mistake) => Finding>> = {
  TAB_AS_INDENT: ({ line }) => ({
    what: 'A tab stands at the start of this line.',
    allowed: 'spaces: YAML knows no tabs here',
    write: line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')).trimEnd(),
  }),
  DUPLICATE_KEY: ({ line }) => ({
    what: `The field "${/[\w-]+/.exec(line)?.[0] ?? ''}" stands twice.`,
    allowed: 'one line for each field',
  }),
  BAD_SCALAR_START: ({ line }) => ({
    what: 'A value cannot begin with this character unless it stands in quotation marks.',
    write: quotedLine(line),
  }),
  TAG_RESOLVE_FAILED: ({ line }) => ({
    what: 'A value cannot begin with an exclamation mark unless it stands in quotation marks.',
    write: quotedLine(line),
  }),
  BAD_DQ_ESCAPE: ({ line }) => ({
    what: 'A backslash means something else between double quotation marks.',
    write: quotedLine(line).replace(/: "(.*)"$/, ": '$1'"),
  }),
  BLOCK_AS_IMPLICIT_KEY: () => indentation,
  BAD_INDENT: ({ message }) =>
    message.startsWith('Flow')
      ? {
          what: 'This bracket is not closed.',
          allowed: 'a list in brackets ends in ]',
          write: 'keywords: [late reply, inbox]',
        }
      : indentation,
  MULTILINE_IMPLICIT_KEY: ({ line }) => ({
    what: 'This line has no colon followed by a space.',
    allowed: 'the name of a field, a colon, a space and its value',
    write: line.trim().replace(/:\s*|\s+|$/, ': '),
  }),
  MISSING_CHAR: ({ line, message }) => missing(line, message),
  UNEXPECTED_TOKEN: ({ line }) =>
    /:\s+["']/.test(line)
      ? { what: 'The value goes on after its closing quotation mark.', write: quotedLine(line) }
      : {
          what: 'YAML cannot tell what this belongs to.',
          allowed: 'a list begins on a line of its own, under the name of its field',
          write: 'keywords:\n  - late reply\n  - inbox',
        },
};

function missing(line: string, message: string): Finding {
  if (message.includes('quote')) {
    return { what: 'This quotation mark is not closed.', write: quotedLine(line) };
  }
  if (message.includes(',')) {
    return { what: 'A comma is missing.', write: 'keywords: [late reply, inbox]' };
  }
  return {
    what: 'This line is neither a field nor part of one.',
    allowed: 'the name of a field, a colon, a space and its value',
    write: `title: ${line.trim()}`,
  };
}

/** An asterisk stands for something written before; in prose it never does. */
function aliases(document: Document, { path, source, from }: YamlPart): Problem[] {
  const found: Problem[] = [];
  visit(document, (_key, node) => {
    if (!isAlias(node)) return;
    found.push(
      errorAt(path, placeOf(source, from + (node.range?.[0] ?? 0)), {
        what: 'A value cannot begin with an asterisk unless it stands in quotation marks.',
        write: JSON.stringify(`*${node.source}`),
      }),
    );
  });
  return found;
}
