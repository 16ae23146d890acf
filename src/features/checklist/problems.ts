import type { Node, Root } from 'mdast';
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
    if (node.type === 'text') found.push(...strayMarks(node));
    if (node.type === 'heading' && parent?.type !== 'root') {
      found.push(innerHeading(node));
      return SKIP;
    }
    if (known.has(node.type)) return CONTINUE;
    if (node.type === 'html' && comment.test(node.value.trim())) return SKIP;
    const what = `A checklist has no place for this (${nameOf(node.type)}); it would be lost.`;
    found.push(problemAt(node, what, 'Write headings, tick items, paragraphs and links.'));
    return SKIP;
  });
  return found;
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
function strayMarks(node: Node & { value: string }): Problem[] {
  if (node.value.includes('{#')) {
    const allowed = 'Write the id at the very end of an item or a heading: {#like-this}.';
    return [problemAt(node, 'An id stands where none is read.', allowed)];
  }
  if (/^\[[ xX]?\](\s|$)/.test(node.value)) {
    const allowed = 'Begin with "- [ ] ", with the spaces, and then the words of the item.';
    return [problemAt(node, 'This box is no tick item.', allowed)];
  }
  if (node.value.includes('[^')) {
    const allowed = 'Say it in the chapter, and link to that.';
    return [problemAt(node, 'A checklist has no footnotes.', allowed)];
  }
  return [];
}
