import type { Nodes } from 'mdast';
import { mdxToMdast } from 'satteri';
import type { Finding, Place } from './problem.ts';

/** Why a text in MDX cannot be read, and where. */
export interface MdxProblem {
  readonly place: Place;
  readonly finding: Finding;
}

/** The tree of a text in MDX, or why there is none. */
export type Mdx =
  | { readonly tree: Nodes; readonly problem: null }
  | { readonly tree: null; readonly problem: MdxProblem };

/** Reads a text in MDX as the build does. */
export function readMdx(text: string): Mdx {
  try {
    const features = { smartPunctuation: false, headingAttributes: true };
    return { tree: mdxToMdast(text, { features }), problem: null };
  } catch (thrown) {
    const said = thrown instanceof Error ? thrown.message : String(thrown);
    return { tree: null, problem: { place: placeIn(said), finding: findingOf(said) } };
  }
}

/** The parser tells the place at the beginning of what it says. */
function placeIn(said: string): Place {
  const [, line = '1', column = '1'] = /^(\d+):(\d+): /.exec(said) ?? [];
  return { line: Number(line), column: Number(column) };
}

function findingOf(said: string): Finding {
  const [, opened] = /Expected a closing tag for `<([^`>]*)>`/.exec(said) ?? [];
  if (opened !== undefined) {
    return {
      what: `The tag <${opened}> is not closed.`,
      allowed: 'in a file that ends in .mdx, every tag is closed',
      write: `<${opened} /> or <${opened}>…</${opened}>`,
    };
  }
  const [, closing] = /Unexpected closing tag `(<\/[^`]*>)`/.exec(said) ?? [];
  if (closing !== undefined) {
    return {
      what: `The tag ${closing} does not close the one that was opened last.`,
      allowed: 'pairs of tags, one within the other',
    };
  }
  if (said.includes('expression')) {
    return {
      what: 'In a file that ends in .mdx { begins code, and this is none that can be read.',
      allowed: 'an id at the end of a heading, such as {#question-back}; \\{ for the sign itself',
    };
  }
  if (/`<`|before name/.test(said)) {
    return {
      what: 'In a file that ends in .mdx < begins a tag, and this is none.',
      allowed: '\\< for the sign itself, [words](address) for a link, {/* words */} for a comment',
    };
  }
  return { what: `This text in MDX cannot be read: ${said.replace(/^\d+:\d+: /, '')}` };
}
