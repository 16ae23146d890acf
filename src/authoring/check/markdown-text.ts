import type { Nodes } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { start, type Place } from './problem.ts';

/** A heading, and the id that its author gave it or that it gets from its words. */
export interface Heading {
  readonly place: Place;
  readonly depth: number;
  readonly id: string;
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
}

/**
 * Reads the text of a Markdown file.
 *
 * @param source the whole file, without a byte order mark
 * @param bodyFrom the first character after the front matter
 */
export function readMarkdown(source: string, bodyFrom: number): MarkdownText {
  const text = source.slice(0, bodyFrom).replace(/[^\r\n]/g, ' ') + source.slice(bodyFrom);
  const nodes = nodesIn(markdownToMdast(text, { features: { smartPunctuation: false } }));
  return { nodes, text, headings: headingsOf(nodes) };
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

const givenId = /\s*\{#([\w-]+)\}\s*$/;

function headingsOf(nodes: readonly Nodes[]): Heading[] {
  const slugger = new GithubSlugger();
  return nodes
    .filter((node) => node.type === 'heading')
    .map((node) => {
      const text = toString(node);
      const words = text.replace(givenId, '');
      const id = givenId.exec(text)?.[1] ?? slugger.slug(words);
      return { place: placeOfNode(node), depth: node.depth, id, words };
    });
}
