import type { Heading as HeadingNode, Nodes } from 'mdast';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
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
  readonly tree: Nodes;
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
  const tree = markdownToMdast(text, { features: { smartPunctuation: false } });
  return { tree, text, headings: headingsOf(tree) };
}

/** Where a piece of the text begins. */
export function placeOfNode(node: Nodes): Place {
  return node.position ? { ...node.position.start } : start;
}

const givenId = /\s*\{#([\w-]+)\}\s*$/;

function headingsOf(tree: Nodes): Heading[] {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  visit(tree, 'heading', (node: HeadingNode) => {
    const text = toString(node);
    const words = text.replace(givenId, '');
    const id = givenId.exec(text)?.[1] ?? slugger.slug(words);
    headings.push({ place: placeOfNode(node), depth: node.depth, id, words });
  });
  return headings;
}
