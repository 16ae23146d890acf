import type { Code, Node, Root, Text } from 'mdast';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** What an author has to mend in a checklist. */
export interface Problem {
  /** From 1, in the text that was handed over. */
  readonly line: number;
  readonly column: number;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What is right instead, as a sentence. */
  readonly allowed: string;
  /** An example of the right form, where the sentence does not hold one. */
  readonly write?: string;
}

/** A problem at the beginning of a piece of the text. */
export function problemAt(node: Node | null, what: string, allowed: string): Problem {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 };
  return { line, column, what, allowed };
}

/** Problems from the top of the text to its end. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  return problems.toSorted((one, other) => one.line - other.line || one.column - other.column);
}

const known = new Set([
  ...['root', 'yaml', 'heading', 'paragraph', 'list', 'listItem', 'blockquote', 'text', 'break'],
  ...['emphasis', 'strong', 'delete', 'inlineCode', 'link'],
]);

const comment = /^<!--[\s\S]*-->$/;

/** Everything in a text that a checklist has no place for, and marks that came out as words. */
export function strangers(tree: Root): Problem[] {
  const found: Problem[] = [];
  visit(tree, (node, _index, parent) => {
    if (node.type === 'text') found.push(...strayMarks(node, parent?.children.at(-1) === node));
    if (node.type === 'heading' && parent?.type !== 'root') {
      found.push(innerHeading(node));
      return SKIP;
    }
    if (known.has(node.type)) return CONTINUE;
    if (node.type === 'html' && comment.test(node.value.trim())) return SKIP;
    found.push(node.type === 'code' && isIndented(node) ? indented(node) : stranger(node));
    return SKIP;
  });
  return found;
}

function stranger(node: Node): Problem {
  const what = `A checklist has no place for this (${nameOf(node.type)}); it would be lost.`;
  return problemAt(node, what, 'Write headings, tick items, paragraphs and links.');
}

function indented(node: Node): Problem {
  const what = 'The indentation of these words makes code of them, and a checklist has none.';
  const allowed = 'Indent them by two spaces beneath their item; an item begins at the left edge.';
  return problemAt(node, what, allowed);
}

/** Code between fences has two lines more than it holds. */
function isIndented({ position, value }: Code): boolean {
  if (!position) return false;
  return position.end.line - position.start.line + 1 === value.split('\n').length;
}

/** A line over hyphens is a heading too, which its author may not know. */
function innerHeading(node: Node): Problem {
  const { start, end } = node.position ?? {};
  return start?.line === end?.line
    ? problemAt(
        node,
        'A heading cannot stand within an item or a quotation.',
        'Move it to the left edge, or write it in bold.',
      )
    : problemAt(
        node,
        'The line of signs below makes this a heading, and none can stand within an item or a quotation.',
        'Take out the line below, which is all hyphens or equals signs.',
      );
}

function nameOf(type: string): string {
  return type.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** Marks that readers would see, because they do not stand where they mean something. */
function strayMarks(node: Text, isLast: boolean): Problem[] {
  const box = brokenBox.exec(node.value);
  if (box) return [noTickItem(node, box, isLast)];
  if (node.value.includes('{#')) {
    const allowed = 'Write the id at the very end of an item or a heading: {#like-this}.';
    return [problemAt(node, 'An id stands where none is read.', allowed)];
  }
  if (node.value.includes('[^')) {
    const allowed = 'Say it in the chapter, and link to that.';
    return [problemAt(node, 'A checklist has no footnotes.', allowed)];
  }
  return [];
}

/**
 * A box that came out as words, and the words after it: `[]`, `[  ]`, `[ ]` without a space after
 * it, or `-[ ]`, or spaces that do not break. Within a paragraph it is one only after the sign of a list.
 */
export const brokenBox =
  /(?:^(?:[-*+][ \t\u00A0]*)?|\n[-*+][ \t\u00A0]*)\[[ \t\u00A0]*[xX]?[ \t\u00A0]*\](?![(:[])[ \t\u00A0]*(.*)/;

/** @param isLast whether nothing comes after the text, such as a link, that is no text */
function noTickItem(text: Text, box: RegExpExecArray, isLast: boolean): Problem {
  const [found, words = ''] = box;
  const goesOn = !isLast && box.index + found.length === text.value.length;
  const before = text.value.slice(0, box.index + (found.startsWith('\n') ? 1 : 0));
  const lines = before.split('\n').length - 1;
  const allowed = 'Begin with "- [ ] ", with the spaces, and then the words of the item.';
  const problem = problemAt(text, 'This box is no tick item.', allowed);
  return {
    ...problem,
    line: problem.line + lines,
    column: lines > 0 ? 1 : problem.column,
    write: `- [ ] ${words.trim() || 'Say hello.'}${goesOn ? ' …' : ''}`,
  };
}
