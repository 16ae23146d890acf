import type { TextEntry } from '../guide.ts';
import { isPageOfProse, type Known } from '../known.ts';
import { listOf, nearestOf } from '../names.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** A figure or a footnote as it is cited; without a definition it is text to the parser. */
export const citation = /(?<!\\)\[\^([^\]\s]+)\]/g;

/** Figures and footnotes that a page cites and nothing defines. */
export function checkCitations(entry: TextEntry, { figures }: Known): Problem[] {
  const { path, markdown } = entry;
  const problems: Problem[] = [];
  if (!figures || !isPageOfProse(entry)) return problems;
  for (const { type, position } of markdown.nodes) {
    if (type !== 'text') continue;
    const from = position?.start.offset ?? 0;
    for (const found of markdown.text.slice(from, position?.end.offset).matchAll(citation)) {
      const finding = findingOf(found[1] ?? '', figures);
      const place = placeOf(markdown.text, from + found.index);
      if (finding) problems.push(errorAt(path, place, finding));
    }
  }
  return problems;
}

function findingOf(name: string, figures: readonly string[]): Finding | null {
  const isSeveral = /^e\d+[,;&]/i.test(name);
  if (figures.includes(name) || isSeveral) return null;
  if (!/^e\d+$/i.test(name)) {
    return {
      what: `The footnote [^${name}] is not defined.`,
      allowed: 'a figure of evidence.yaml, or a footnote of the page itself',
      write: `[^${name}]: What the note says.`,
    };
  }
  const nearest = nearestOf(name, figures);
  return {
    what: `There is no figure "${name}" in evidence.yaml.`,
    allowed: listOf(figures),
    ...(nearest === undefined ? {} : { nearest, write: `[^${nearest}]` }),
  };
}
