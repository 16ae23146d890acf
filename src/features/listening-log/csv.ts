import { fields, kindOf, lineOf, type Line } from './log.ts';

/** What was found in a table. */
export interface Found {
  readonly lines: readonly Line[];
  /** How many rows held no words, which make a line. */
  readonly empty: number;
  /** Whether a column of words was there at all. */
  readonly isLog: boolean;
}

/** A spreadsheet takes a cell that begins so for a formula, also one that somebody else wrote. */
const formula = /^'*[=+\-@\t\r]/;

/** A cell that no spreadsheet runs: with an apostrophe before what begins like a formula. */
export function neutral(cell: string): string {
  return formula.test(cell) ? `'${cell}` : cell;
}

/** A cell as it was before `neutral`. */
export function restored(cell: string): string {
  return cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell;
}

/** A log as rows of cells, the headings first. */
export function rowsOf(lines: readonly Line[]): string[][] {
  return [[...fields], ...lines.map((line) => fields.map((field) => neutral(line[field])))];
}

/** The text of a file: in UTF-8, or as some spreadsheets still save it, in Windows’ own letters. */
export function textIn(bytes: ArrayBuffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** The lines of a table whose first row names its columns; columns of other names are left out. */
export function linesOf(rows: readonly (readonly string[])[]): Found {
  const [head = [], ...body] = rows;
  const names = head.map((name) => name.trim().toLowerCase());
  const isLog = names.includes('words');
  const lines = isLog ? body.map((row) => lineFrom(names, row)) : [];
  const full = lines.filter(({ words }) => words.trim() !== '');
  return { lines: full, empty: lines.length - full.length, isLog };
}

function lineFrom(names: readonly string[], row: readonly string[]): Line {
  const cells = fields.flatMap((field) => {
    const at = names.indexOf(field);
    return at < 0 ? [] : [[field, restored(row[at] ?? '')] as const];
  });
  const line = lineOf(Object.fromEntries(cells));
  return { ...line, kind: kindOf(line.kind) };
}

/** The lines that are not there yet, letter for letter. */
export function newAmong(lines: readonly Line[], there: readonly Line[]): Line[] {
  const mark = (line: Line) => JSON.stringify(fields.map((field) => line[field].trim()));
  const known = new Set(there.map(mark));
  return lines.filter((line) => {
    const isNew = !known.has(mark(line));
    known.add(mark(line));
    return isNew;
  });
}
