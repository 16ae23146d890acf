import type { Root as HastRoot } from 'hast';
import { toHtml } from 'hast-util-to-html';
import type { PhrasingContent, Root, RootContent } from 'mdast';
import { toHast } from 'mdast-util-to-hast';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { SKIP, visit } from 'unist-util-visit';
import { typographic } from '../../lib/typographic.ts';

/** Where a link in an author's text leads; null while its page is not there. */
export type ResolveLink = (address: string) => string | null;

const markdown = unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm);

/** The syntax tree of a Markdown text, with or without front matter. */
export function treeOf(text: string): Root {
  return markdown.parse(text);
}

/** The HTML of blocks: paragraphs, lists, quotations. */
export function blocksToHtml(nodes: readonly RootContent[], resolveLink: ResolveLink): string {
  const tree = toHast({ type: 'root', children: [...nodes] });
  return tree.type === 'root' ? print(tree, resolveLink) : '';
}

/** The HTML of words within a line. */
export function wordsToHtml(words: readonly PhrasingContent[], resolveLink: ResolveLink): string {
  const tree = toHast({ type: 'paragraph', children: [...words] });
  if (tree.type !== 'element') return '';
  return print({ type: 'root', children: tree.children }, resolveLink);
}

function print(tree: HastRoot, resolveLink: ResolveLink): string {
  leadLinks(tree, resolveLink);
  setType(tree);
  return toHtml(tree).trim();
}

/** Gives links the address they lead to; one that leads nowhere yet stands as plain text. */
function leadLinks(tree: HastRoot, resolveLink: ResolveLink): void {
  visit(tree, 'element', (node, index, parent) => {
    const address = node.properties.href;
    if (node.tagName !== 'a' || typeof address !== 'string') return undefined;
    const href = resolveLink(address);
    if (href !== null) {
      node.properties.href = href;
      return undefined;
    }
    parent?.children.splice(index ?? 0, 1, ...node.children);
    return [SKIP, index ?? 0];
  });
}

/** Sets quotes and dashes, across the borders of inline marks and not in code. */
function setType(tree: HastRoot): void {
  let before = '';
  visit(tree, (node) => {
    if (node.type === 'element' && node.tagName === 'code') {
      before = '`';
      return SKIP;
    }
    if (node.type === 'text') {
      node.value = typographic(node.value, before);
      before = node.value.at(-1) ?? before;
    }
    return undefined;
  });
}
