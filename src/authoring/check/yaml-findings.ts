import { curlyFinding } from './curly-quotes.ts';
import { isField } from './examples.ts';
import { flowFinding } from './flow-findings.ts';
import { lineFinding } from './line-findings.ts';
import type { Finding } from './problem.ts';
import { quoted, quotedLine, valueIn } from './quoted-line.ts';

/** A mistake in YAML, the character it was found at, and the line that holds it. */
export interface Mistake {
  readonly code: string;
  readonly offset: number;
  readonly message: string;
  readonly line: string;
  /** Characters of the line before the mistake. */
  readonly at: number;
}

/** Whether the value in a line holds what YAML takes for the end of a field's name. */
export function holdsColon(line: string): boolean {
  return /:(\s|$)/.test(valueIn(line));
}

/** What is said of a quotation mark that is not closed. */
export function openQuoteFinding({ line, at }: Mistake): Finding {
  return { what: 'This quotation mark is not closed.', write: quotedLine(line, at + 1) };
}

/** What is said of a mistake that `yaml` found, with the line as its author may have meant it. */
export function syntaxFinding(mistake: Mistake): Finding {
  const { code, line, message } = mistake;
  const value = valueIn(line);
  if (/^[“„‘]/.test(value)) return curlyFinding(value);
  if (code === 'BLOCK_AS_IMPLICIT_KEY' && holdsColon(line)) {
    return {
      what: 'This value holds a colon followed by a space, and stands without quotation marks.',
      write: quotedLine(line),
    };
  }
  const nearer = flowFinding(mistake) ?? (ofLine.has(code) ? lineFinding(line) : null);
  if (nearer) return nearer;
  const teach = findings[code];
  return teach ? teach(mistake) : { what: `This is not YAML: ${message.split('\n', 1)[0] ?? ''}.` };
}

/** Mistakes of which a line says more than the place in it where YAML gave up. */
const ofLine: ReadonlySet<string> = new Set([
  ...['BLOCK_AS_IMPLICIT_KEY', 'BAD_INDENT', 'MULTILINE_IMPLICIT_KEY', 'MISSING_CHAR'],
  'UNEXPECTED_TOKEN',
]);

const indentation: Finding = {
  what: 'A line here is not indented like its neighbours.',
  allowed: 'fields at the start of the line, entries of a list two spaces in',
  write: 'keywords:\n  - beginning\n  - day one',
};

const findings: Readonly<Record<string, (mistake: Mistake) => Finding>> = {
  TAB_AS_INDENT: ({ line }) => tab(line),
  DUPLICATE_KEY: ({ line }) => ({
    what: `The field "${/[\w-]+/.exec(line)?.[0] ?? ''}" stands twice.`,
    allowed: /^\s/.test(line)
      ? 'one line for each field; where it begins another entry, a hyphen and a space before it'
      : 'one line for each field',
  }),
  BAD_SCALAR_START: ({ line, at }) => ({
    what: 'A value cannot begin with this character unless it stands in quotation marks.',
    write: quotedLine(line, at),
  }),
  TAG_RESOLVE_FAILED: ({ line, at }) => ({
    what: 'A value cannot begin with an exclamation mark unless it stands in quotation marks.',
    write: quotedLine(line, at),
  }),
  BAD_DQ_ESCAPE: ({ line, at }) => ({
    what: 'A backslash means something else between double quotation marks.',
    write: quotedLine(line, at).replace(/"([^"]*\\[^"]*)"/, (_quoted, inner: string) => {
      return `'${inner.replaceAll("'", "''")}'`;
    }),
  }),
  BLOCK_AS_IMPLICIT_KEY: () => indentation,
  BAD_ALIAS: ({ line, at }) => ({
    what: 'A value cannot begin with an ampersand unless it stands in quotation marks.',
    write: quotedLine(line, at),
  }),
  BAD_INDENT: ({ message, line, at }) =>
    message.startsWith('Flow') ? openBracket(line.charAt(at)) : indentation,
  MULTILINE_IMPLICIT_KEY: ({ line }) => noField(line),
  MISSING_CHAR: ({ line }) => noField(line),
  MULTIPLE_DOCS: () => ({
    what: 'Three hyphens part this file in two, and nobody reads what stands below them.',
    allowed: 'fields alone: only files that end in .md have lines of three hyphens',
  }),
  UNEXPECTED_TOKEN: ({ line }) => unexpected(line),
};

/** Whether a field belongs to the line above it nobody can tell; an entry of a list does. */
function tab(line: string): Finding {
  const what = 'A tab stands at the start of this line.';
  if (/^\s*[\w-]+:/.test(line)) {
    return {
      what,
      allowed: 'two spaces for each step to the right, or none; YAML knows no tabs here',
    };
  }
  const write = line.replace(/^\s+/, (space) => space.replaceAll('\t', '  ')).trimEnd();
  return { what, allowed: 'spaces: YAML knows no tabs here', write };
}

function openBracket(sign: string): Finding {
  const what = 'This bracket is not closed.';
  return sign === '{'
    ? { what, allowed: 'fields in braces end in }', write: '{ page: guide, label: Guide }' }
    : { what, allowed: 'a list in brackets ends in ]', write: 'keywords: [beginning, day one]' };
}

/** A line between fields that has no name of its own; a text that goes on there is indented. */
function noField(line: string): Finding {
  if (/^ +[\w-]+: /.test(line)) return indentation;
  const [, name = '', sign = '', rest = ''] =
    /^\s*([\w-]+)\s*([:：=]|\s|$)\s*(.*)$/.exec(line.trimEnd()) ?? [];
  const isMeant = isField(name) || (name !== '' && /[:：=]/.test(sign));
  const meant = isMeant && name !== '' ? { write: `${name}: ${rest}` } : {};
  return {
    what: 'This line has no colon followed by a space.',
    allowed:
      'the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above',
    ...meant,
  };
}

function unexpected(line: string): Finding {
  const value = valueIn(line);
  if (/^["']/.test(value)) {
    return { what: 'The value goes on after its closing quotation mark.', write: quotedLine(line) };
  }
  if (/^[[{]/.test(value)) {
    const write = line.slice(0, line.indexOf(value)).trimStart() + quoted(value);
    return {
      what: 'The value goes on after its closing bracket.',
      allowed: 'a list in brackets alone, or text in quotation marks',
      write,
    };
  }
  if (/^[|>*]/.test(value)) {
    const what = `A value cannot begin with ${value.charAt(0)} unless it stands in quotation marks.`;
    return { what, write: quotedLine(line) };
  }
  const [, field = 'keywords', entry = 'beginning'] = /^\s*([\w-]+):\s+-\s+(.*)$/.exec(line) ?? [];
  return {
    what: 'YAML cannot tell what this belongs to.',
    allowed: 'a list begins on a line of its own, under the name of its field',
    write: `${field}:\n  - ${entry.trimEnd()}`,
  };
}
