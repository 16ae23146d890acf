import type { Figure } from './schema.ts';

const citation = /\[\^(E\d+)\]/g;

/** The ids of the figures that a Markdown text cites, each once, in order of appearance. */
export function citedIn(markdown: string): string[] {
  return [...new Set([...markdown.matchAll(citation)].map(([, id = '']) => id))];
}

/** The footnote under a citation: the finding, its source and year, and what it does not say. */
function definitionOf(figure: Figure): string {
  const { id, finding, source, year, limits } = figure;
  return `[^${id}]: [${id}](/evidence/#${id.toLowerCase()}). ${finding} ${source}, ${year}. ${limits}`;
}

/**
 * Adds the footnote definitions of all figures that a text cites.
 *
 * @param markdown the text as its author wrote it
 * @param evidence every known figure
 * @throws Error naming the first cited id that is not in the evidence
 */
export function withDefinitions(markdown: string, evidence: readonly Figure[]): string {
  const cited = citedIn(markdown);
  if (cited.length === 0) return markdown;
  const definitions = cited.map((id) => {
    const figure = evidence.find((known) => known.id === id);
    if (!figure) throw new Error(`[^${id}] is not in evidence.yaml`);
    return definitionOf(figure);
  });
  return `${markdown.trimEnd()}\n\n${definitions.join('\n\n')}\n`;
}
