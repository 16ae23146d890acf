import { datedSource } from './dated-source.ts';
import type { Figure } from './schema.ts';

const citation = /\[\^(E\d+)\]/g;

/** The ids of the figures that a Markdown text cites, each once, in order of appearance. */
export function citedIn(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(citation)].map(([, id = '']) => id))];
}

/** What Markdown, or MDX, would take for more than a sign. */
const signs = /[\\`*_[\]<{}~]|&(?=#?\w+;)/g;

/** Plain words, as figures are shown on their own page too, and no Markdown. */
const plain = (words: string) => words.replace(signs, '\\$&');

/** The footnote under a citation: the finding, its source and year, and what it does not say. */
function definitionOf({ id, finding, source, year, limits }: Figure): string {
  const words = plain(`${finding} ${datedSource({ source, year })}. ${limits}`);
  return `[^${id}]: [${id}](/evidence/#${id.toLowerCase()}). ${words}`;
}

/**
 * Adds the footnote definitions of all figures that a text cites. One that nobody knows stays as it
 * stands: it is told by the content check, or an example in code.
 *
 * @param markdown the text as its author wrote it
 * @param evidence every known figure
 */
export function withDefinitions(markdown: string, evidence: readonly Figure[]): string {
  const definitions = citedIn(markdown)
    .flatMap((id) => evidence.filter((known) => known.id === id))
    .map(definitionOf);
  if (definitions.length === 0) return markdown;
  return `${markdown.trimEnd()}\n\n${definitions.join('\n\n')}\n`;
}
