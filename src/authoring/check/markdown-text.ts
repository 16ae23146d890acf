import type { Heading as HeadingNode, Nodes } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { readMdx, type MdxProblem } from './mdx-syntax.ts';
import { start, type Place } from './problem.ts';

/** A heading, and the id that its author gave it or that it gets from its words. */
export interface Heading {
  readonly place: Place;
  readonly depth: number;
  readonly id: string;
  /** The id as its author wrote it, with a space before it; empty where there is none. */
  readonly mark: string;
  /** The words, without the id. */
  readonly words: string;
}

/** The text of a Markdown file; lines are counted from the start of the file. */
export interface MarkdownText {
  /** Everything in the text, from the top: each node before what stands in it. */
  readonly nodes: readonly Nodes[];
  readonly headings: readonly Heading[];
  /** The file with its front matter blanked out, so that positions still hold. */
  readonly text: string;
  /** Why a text in MDX cannot be read; it is then read as Markdown. */
  readonly mdxProblem: MdxProblem | null;
}

/** What a text is written in. */
export type TextFormat = 'markdown' | 'mdx';

/**
 * Reads the text of a Markdown file.
 *
 * @param source the whole file, without a byte order mark
 * @param bodyFrom the first character after the front matter
 */
export function readMarkdown(
  source: string,
  bodyFrom: number,
  format: TextFormat = 'markdown',
): MarkdownText {
  const text = source.slice(0, bodyFrom).replace(/[^\r\n]/g, ' ') + source.slice(bodyFrom);
  const mdx = format === 'mdx' ? readMdx(text) : null;
  const tree = mdx?.tree ?? markdownToMdast(text, { features: { smartPunctuation: false } });
  const nodes = nodesIn(tree);
  return { nodes, text, headings: headingsOf(nodes), mdxProblem: mdx?.problem ?? null };
}

function nodesIn(node: Nodes, found: Nodes[] = []): Nodes[] {
  found.push(node);
  if ('children' in node) for (const child of node.children) nodesIn(child, found);
  return found;
}

/** Where a piece of the text begins. */
export function placeOfNode(node: Nodes): Place {
  return node.position ? { ...node.position.start } : start;
}

/** Whether readers see anything of a block where it stands: of comments and notes they do not. */
export function isShown(node: Nodes): boolean {
  if (node.type === 'html') return !/^(?:<!--(?:(?!-->)[\s\S])*-->\s*)+$/.test(node.value);
  if (node.type === 'mdxFlowExpression') return !/^\s*(?:\/\*[\s\S]*\*\/)?\s*$/.test(node.value);
  return !['definition', 'footnoteDefinition', 'mdxjsEsm'].includes(node.type);
}

const givenId = /\s*\{#([\w-]+)\}\s*$/;

function headingsOf(nodes: readonly Nodes[]): Heading[] {
  const slugger = new GithubSlugger();
  return nodes
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const text = toString(node);
      const words = text.replace(givenId, '');
      const given = givenId.exec(text)?.[1] ?? idInMdx(node);
      const id = given ?? slugger.slug(words);
      const mark = given === undefined ? '' : ` {#${given}}`;
      return { place: placeOfNode(node), depth: node.depth, id, mark, words };
    });
}

/** In MDX braces are code, so the parser itself has to know ids. */
function idInMdx({ data }: HeadingNode): string | undefined {
  const id = data?.hProperties?.id;
  return typeof id === 'string' ? id : undefined;
}
