import type { Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextEntry } from '../guide.ts';
import { isProse } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Rows of which readers would miss cells, lines that became rows, and heads without words. */
export function checkTables(entry: TextEntry): Problem[] {
  const { path, markdown } = entry;
  if (!isProse(entry)) return [];
  return markdown.nodes
    .filter((node) => node.type === 'table')
    .flatMap((table) => findingsIn(table, markdown.text))
    .map(({ row, finding }) => errorAt(path, placeOfNode(row), finding));
}

function findingsIn({ children: [head, ...rows] }: Table, text: string) {
  if (!head) return [];
  const headless = isEmpty(head) ? [{ row: head, finding: wordless }] : [];
  const found = rows.flatMap((row) => {
    const finding = findingOf(row, head.children.length, text);
    return finding ? [{ row, finding }] : [];
  });
  return [...headless, ...found];
}

/** The corner of a table may be empty, for it heads the heads of rows. */
function isEmpty({ children }: TableRow): boolean {
  return children.every((cell) => toString(cell).trim() === '');
}

const wordless: Finding = {
  what: 'The head of this table is empty, and nothing says what its columns hold.',
  allowed: 'a word or two over each column',
  write: '| Day | Minutes |\n| --- | --- |',
};

/** A stroke parts cells in code too, unless a backslash stands before it. */
const stroke = /(?<!\\)\|/;

function findingOf(row: TableRow, width: number, text: string): Finding | null {
  if (!stroke.test(text.slice(row.position?.start.offset, row.position?.end.offset))) return joined;
  const cells = row.children.length;
  if (cells === width) return null;
  return {
    what: `This row has ${cells} ${cells === 1 ? 'cell' : 'cells'}, and the head of its table has ${width}.`,
    allowed:
      cells > width
        ? 'as many cells as the head has; \\| for a stroke within a cell, in code as well'
        : 'as many cells as the head has; nothing between two strokes for an empty one',
  };
}

const joined: Finding = {
  what: 'This line became a row of the table above it.',
  allowed: 'an empty line before it, which keeps it apart',
};
