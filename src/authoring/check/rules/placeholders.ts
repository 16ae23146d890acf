import { isPlaceholder } from '../../templates.ts';
import type { Entry, Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { errorAt, type Finding, type Place, type Problem } from '../problem.ts';

/** What `npm run new` wrote and nobody wrote over, in files that are no drafts. */
export function checkPlaceholders({ entries }: Guide, { drafts }: Known): Problem[] {
  return entries
    .filter(({ ref }) => !drafts.has(ref))
    .flatMap((entry) =>
      placesIn(entry).map(({ text, place }) => errorAt(entry.path, place, findingOf(text, entry))),
    );
}

interface Found {
  readonly text: string;
  readonly place: Place;
}

function placesIn({ fields, markdown }: Entry): Found[] {
  const inFields = (fields?.values ?? []).flatMap(({ node, place }) =>
    typeof node.value === 'string' && isPlaceholder(node.value)
      ? [{ text: node.value, place }]
      : [],
  );
  const inText = (markdown?.nodes ?? []).flatMap((node) => {
    if (node.type !== 'text') return [];
    const text = node.value.replace(/\s*\{#.*$/, '');
    return isPlaceholder(text) ? [{ text, place: placeOfNode(node) }] : [];
  });
  return [...inFields, ...inText];
}

function findingOf(text: string, { folder }: Entry): Finding {
  return {
    what: `"${text}" is what "npm run new" wrote, and readers would see it.`,
    allowed:
      folder === 'glossary'
        ? 'words of your own: a term is no draft, and the next build publishes it'
        : 'words of your own, or draft: true until they are there',
  };
}
