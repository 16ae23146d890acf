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

/** What parsing a text gives. */
interface Parsed {
  /** Everything in the text, from the top: each node before what stands in it. */
  readonly nodes: readonly Nodes[];
  /** Why a text in MDX cannot be read; it is then read as Markdown. */
  readonly mdxProblem: MdxProblem | null;
}

/** The text of a Markdown file; lines are counted from the start of the file. */
export interface MarkdownText extends Parsed {
  readonly headings: readonly Heading[];
  /** The file with its front matter blanked out, so that positions still hold. */
  readonly text: string;
}

/** What a text is written in. */
export type TextFormat = 'markdown' | 'mdx';

/**
 * The text of a Markdown file. It is parsed when its nodes are asked for, and again where those of
 * another were since: whoever looks at many texts finishes with one before the next.
 *
 * @param source the whole file, without a byte order mark
 * @param bodyFrom the first character after the front matter
 */
export function readMarkdown(
  source: string,
  bodyFrom: number,
  format: TextFormat = 'markdown',
): MarkdownText {
  const blank = source.slice(0, bodyFrom).replace(/[^\r\n]+/g, (line) => ' '.repeat(line.length));
  const text = blank + source.slice(bodyFrom);
  let headings: readonly Heading[] | undefined;
  return {
    text,
    get nodes() {
      return parsed(text, format).nodes;
    },
    get mdxProblem() {
      return parsed(text, format).mdxProblem;
    },
    get headings() {
      headings ??= headingsOf(parsed(text, format).nodes);
      return headings;
    },
  };
}

let latest: (Parsed & { readonly text: string; readonly format: TextFormat }) | undefined;

/**
 * Keeps what it gave last and nothing before: moving the trees of a thousand articles from one corner
 * of the memory to another takes three times as long as making them.
 */
function parsed(text: string, format: TextFormat): Parsed {
  if (latest?.text === text && latest.format === format) return latest;
  const mdx = format === 'mdx' ? readMdx(text) : null;
  const tree = mdx?.tree ?? markdownToMdast(text, { features: { smartPunctuation: false } });
  latest = { text, format, nodes: nodesIn(tree), mdxProblem: mdx?.problem ?? null };
  return latest;
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
