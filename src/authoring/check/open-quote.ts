import { isScalar, visit, type Document } from 'yaml';

/**
 * The character of the first quotation mark that is not closed; null where all are. YAML reads on
 * to the next such mark, which may be lines away, and stumbles there. A value that goes on in the
 * next line is indented further than its field; one whose next line is not was left open.
 *
 * @param text the YAML of the document
 */
export function openQuote(document: Document, text: string): number | null {
  let open: number | null = null;
  visit(document, (_key, node) => {
    if (!isScalar(node) || !node.type?.startsWith('QUOTE') || !node.range) return undefined;
    if (!swallowsLines(text, node.range[0], node.range[1])) return undefined;
    open = node.range[0];
    return visit.BREAK;
  });
  return open;
}

function swallowsLines(text: string, from: number, to: number): boolean {
  const [first = '', ...rest] = text.slice(from, to).split('\n');
  if (rest.length === 0) return !isClosed(first);
  const next = text
    .slice(from + first.length + 1)
    .split('\n')
    .find((line) => line.trim() !== '');
  const lineStart = text.lastIndexOf('\n', from - 1) + 1;
  return next === undefined || indentOf(next) <= indentOf(text.slice(lineStart));
}

function isClosed(quoted: string): boolean {
  return quoted.length > 1 && quoted.endsWith(quoted.charAt(0));
}

function indentOf(line: string): number {
  return line.search(/\S|$/);
}
