import { getCollection, type CollectionEntry } from 'astro:content';
import { folders } from '../../authoring/content-files.ts';
import { readEvidence } from '../../authoring/evidence.ts';
import { withDefinitions } from '../../features/evidence/definitions.ts';
import type { CopiedPage } from '../../features/markdown-copy/markdown-copy.ts';
import { articlesInOrder, chaptersInOrder } from '../../features/reading/order.ts';
import type { PageRef } from '../../lib/links.ts';
import { changedOn } from '../../lib/publication.ts';
import { isThere } from '../../library.ts';
import { contentDir, wholeAddress } from '../../site.ts';
import {
  checklists,
  copies,
  glossary,
  places,
  principles,
  reading,
  worksheets,
} from '../../strings/index.ts';

/** A page that has a Markdown copy. */
export interface Copied {
  readonly ref: PageRef;
  readonly page: CopiedPage;
}

type Prose = CollectionEntry<'guide' | 'articles' | 'checklists' | 'worksheets' | 'pages'>;
type Part = CollectionEntry<'glossary' | 'places' | 'principles'>;

const evidence = readEvidence(contentDir);
const definition = /^\[\^E\d+\]: .*$/gm;

/** A text with each note once; the loader adds them to Markdown, and not to MDX. */
function withNotes(text: string): string {
  return withDefinitions(text.replace(definition, ''), evidence);
}

function copyOf({ collection, id, data, body = '' }: Prose): Copied[] {
  const ref = folders[collection](id);
  if (!isThere(ref)) return [];
  const { title, question, description, corrections } = data;
  const known = { address: wholeAddress(ref), changed: changedOn(data), body: withNotes(body) };
  return [{ ref, page: { title, question, description, corrections, ...known } }];
}

/** A page that is made of many small texts, such as the glossary. */
function bound(
  ref: PageRef,
  { title, description }: { title: string; description: string },
  parts: readonly Part[],
): Copied[] {
  if (parts.length === 0) return [];
  const texts = parts.map(({ data, body = '' }) => {
    const name = 'term' in data ? data.term : data.title;
    return `## ${name}\n\n${body.trim()}`;
  });
  const body = withNotes(texts.join('\n\n'));
  return [{ ref, page: { title, description, address: wholeAddress(ref), body } }];
}

const byTerm = (one: CollectionEntry<'glossary'>, other: CollectionEntry<'glossary'>) =>
  one.data.term.localeCompare(other.data.term, 'en');

/** Every page of prose, by section, each section in its order. */
export async function copiedPages(): Promise<{ title: string; pages: Copied[] }[]> {
  const terms = (await getCollection('glossary')).toSorted(byTerm);
  const rooms = chaptersInOrder(await getCollection('places'));
  const manners = chaptersInOrder(await getCollection('principles'));
  return [
    {
      title: reading.guideTitle,
      pages: chaptersInOrder(await getCollection('guide')).flatMap(copyOf),
    },
    {
      title: checklists.title,
      pages: chaptersInOrder(await getCollection('checklists')).flatMap(copyOf),
    },
    {
      title: worksheets.title,
      pages: chaptersInOrder(await getCollection('worksheets')).flatMap(copyOf),
    },
    {
      title: reading.articlesTitle,
      pages: articlesInOrder(await getCollection('articles')).flatMap(copyOf),
    },
    {
      title: copies.others,
      pages: [
        ...(await getCollection('pages')).flatMap(copyOf),
        ...bound('principles', principles, manners),
        ...bound('places', places, rooms),
        ...bound('glossary', glossary, terms),
      ],
    },
  ];
}
