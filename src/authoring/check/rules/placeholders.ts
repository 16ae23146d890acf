import { isPlaceholder, isSettingsPlaceholder } from '../../hints.ts';
import { partNames } from '../../content-files.ts';
import type { Entry, Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { errorAt, type Finding, type Place, type Problem } from '../problem.ts';

/** What `npm run new` wrote and nobody wrote over, in files that are no drafts. */
export function checkPlaceholders(entry: Entry, { drafts }: Known): Problem[] {
  if (drafts.has(entry.ref)) return [];
  return placesIn(entry).map(({ text, place }) =>
    errorAt(entry.path, place, findingOf(text, entry)),
  );
}

/** The same in the settings. A new guide builds at once, so there it is a warning. */
export function checkSettingsPlaceholders({ lists }: Guide): Problem[] {
  return (lists.get('site.yaml')?.values ?? []).flatMap(({ node, place }) =>
    typeof node.value === 'string' && isSettingsPlaceholder(node.value)
      ? [{ ...errorAt('site.yaml', place, settingsFinding(node.value)), severity: 'warning' }]
      : [],
  );
}

function settingsFinding(text: string): Finding {
  return {
    what: `"${text}" is what "npm run new" wrote, and readers would see it.`,
    allowed: text.startsWith('https://')
      ? 'the address at which the site will stand'
      : 'words of your own',
  };
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
  const part = partNames[folder];
  return {
    what: `"${text}" is what "npm run new" wrote, and readers would see it.`,
    allowed:
      part === undefined
        ? 'words of your own, or draft: true until they are there'
        : `words of your own: a ${part} is no draft, and the next build publishes it`,
  };
}
