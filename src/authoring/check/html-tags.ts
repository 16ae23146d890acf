import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import type { MarkdownText } from './markdown-text.ts';

/** A tag of HTML, or a component, as an author wrote it. */
export interface Tag {
  readonly name: string;
  readonly kind: 'opens' | 'closes' | 'comment';
  readonly attributes: readonly string[];
  /** Where it begins in the file, as a character from 0. */
  readonly offset: number;
  /** Whether its end is there: `>`, or `-->` of a comment. */
  readonly isWhole: boolean;
}

const tag =
  /<!--(?:[\s\S]*?-->|[\s\S]*)|<(\/?)([A-Za-z][\w.-]*)((?:"[^"]*"|'[^']*'|[^"'<>])*)(>?)/g;

const attribute = /([^\s"'=/]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"']+))?/g;

/** What browsers take for no markup until the closing tag of the same name. */
const opaque = new Set(['script', 'style', 'iframe', 'svg', 'textarea']);

/** The tags of a text, from its top; those in code are none, and in MDX none closes. */
export function tagsOf({ nodes, text }: MarkdownText): Tag[] {
  const tags: Tag[] = [];
  for (const node of nodes) {
    if (node.type === 'html') tags.push(...tagsIn(node, text));
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement')
      tags.push(tagOfMdx(node));
  }
  return tags;
}

function tagOfMdx({ name, attributes, position }: MdxJsxFlowElement | MdxJsxTextElement): Tag {
  return {
    name: name ?? '',
    kind: 'opens',
    attributes: attributes.flatMap((one) =>
      one.type === 'mdxJsxAttribute' ? [one.name.toLowerCase()] : [],
    ),
    offset: position?.start.offset ?? 0,
    isWhole: true,
  };
}

/** Whether a name is one of a component: those begin with a capital and are no shouting. */
export function isComponent({ name }: Tag): boolean {
  return /^[A-Z].*[a-z]/.test(name);
}

function tagsIn({ position }: Nodes, text: string): Tag[] {
  const from = position?.start.offset ?? 0;
  let inside = '';
  const tags: Tag[] = [];
  for (const read of tagsInMarkup(text.slice(from, position?.end.offset), from)) {
    if (inside !== '' && read.name !== inside) continue;
    inside = read.kind === 'opens' && opaque.has(read.name) ? read.name : '';
    tags.push(read);
  }
  return tags;
}

/**
 * The tags of a piece that is nothing but markup, whatever they stand in.
 *
 * @param from how many characters of the file stand before it
 */
export function tagsInMarkup(piece: string, from = 0): Tag[] {
  return [...piece.matchAll(tag)].map((found) => tagOf(found, from));
}

function tagOf(found: RegExpExecArray, from: number): Tag {
  const [whole, slash, name, rest = '', end] = found;
  const offset = from + found.index;
  if (name === undefined) {
    const isWhole = whole.endsWith('-->') && whole.length > '<!-->'.length;
    return { name: '', kind: 'comment', attributes: [], offset, isWhole };
  }
  return {
    name,
    kind: slash ? 'closes' : 'opens',
    attributes: [...rest.matchAll(attribute)].map(([, key = '']) => key.toLowerCase()),
    offset,
    isWhole: end !== '',
  };
}
