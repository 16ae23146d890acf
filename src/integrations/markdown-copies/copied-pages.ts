import type { z } from 'astro/zod';
import { bodyOf, dataOf, folders, readFolder, type Folder } from '../../authoring/content-files.ts';
import { readEvidence } from '../../authoring/evidence.ts';
import { checklistSchema } from '../../features/checklist/schema.ts';
import { withDefinitions } from '../../features/evidence/definitions.ts';
import { termsInOrder } from '../../features/glossary/order.ts';
import { termSchema } from '../../features/glossary/schema.ts';
import type { CopiedPage } from '../../features/markdown-copy/markdown-copy.ts';
import { placeSchema } from '../../features/places/schema.ts';
import { principleSchema } from '../../features/principles/schema.ts';
import { articlesInOrder, entriesInOrder } from '../../features/reading/order.ts';
import { articleSchema, chapterSchema, pageSchema } from '../../features/reading/schema.ts';
import { worksheetSchema } from '../../features/worksheet/schema.ts';
import type { PageRef } from '../../lib/links.ts';
import { changedOn } from '../../lib/publication.ts';
import { isThere } from '../../library.ts';
import type { List } from '../../settings.ts';
import { contentDir, listWords, site, wholeAddress } from '../../site.ts';
import { copies } from '../../strings/index.ts';

/** A page that has a Markdown copy. */
export interface Copied {
  readonly ref: PageRef;
  readonly page: CopiedPage;
}

/** Pages of one section of the guide. */
export interface CopiedSection {
  readonly title: string;
  readonly pages: readonly Copied[];
}

interface Entry<Data> {
  readonly ref: PageRef;
  readonly data: Data;
  readonly body: string;
}

type PageData = z.infer<typeof pageSchema>;

/** The entries of a folder that stand on the site of this build. */
function entriesOf<Data>(folder: Folder, schema: z.ZodType<Data>): Entry<Data>[] {
  return readFolder(contentDir, folder)
    .map((file) => ({ file, ref: folders[folder](file.slug) }))
    .filter(({ ref }) => isThere(ref))
    .map(({ file, ref }) => ({ ref, data: schema.parse(dataOf(file)), body: bodyOf(file) }));
}

function copyOf({ ref, data, body }: Entry<Omit<PageData, 'keywords' | 'principles'>>): Copied {
  const { title, question, description, corrections } = data;
  const known = { address: wholeAddress(ref), changed: changedOn(data), body };
  return { ref, page: { title, question, description, corrections, ...known } };
}

/** A page that is made of many small texts, such as the glossary. */
function bound(
  list: List,
  parts: readonly Entry<{ term: string } | { title: string }>[],
): Copied[] {
  if (parts.length === 0) return [];
  const texts = parts.map(({ data, body }) => {
    const name = 'term' in data ? data.term : data.title;
    return `## ${name}\n\n${body.trim()}`;
  });
  const { title, description } = listWords(list);
  const page = { title, description, address: wholeAddress(list), body: texts.join('\n\n') };
  return [{ ref: list, page }];
}

function sections(): CopiedSection[] {
  const terms = termsInOrder(entriesOf('glossary', termSchema), site.language);
  const rooms = entriesInOrder(entriesOf('places', placeSchema));
  const manners = entriesInOrder(entriesOf('principles', principleSchema));
  return [
    {
      title: listWords('guide').title,
      pages: entriesInOrder(entriesOf('guide', chapterSchema)).map(copyOf),
    },
    {
      title: listWords('checklists').title,
      pages: entriesInOrder(entriesOf('checklists', checklistSchema)).map(copyOf),
    },
    {
      title: listWords('templates').title,
      pages: entriesInOrder(entriesOf('worksheets', worksheetSchema)).map(copyOf),
    },
    {
      title: listWords('articles').title,
      pages: articlesInOrder(entriesOf('articles', articleSchema)).map(copyOf),
    },
    {
      title: copies.others,
      pages: [
        ...entriesOf('pages', pageSchema).map(copyOf),
        ...bound('principles', manners),
        ...bound('places', rooms),
        ...bound('glossary', terms),
      ],
    },
  ];
}

/** Every page of prose with the notes that it cites, by section, each section in its order. */
export function copiedPages(): CopiedSection[] {
  const evidence = readEvidence(contentDir);
  const noted = ({ ref, page }: Copied): Copied => ({
    ref,
    page: { ...page, body: withDefinitions(page.body, evidence) },
  });
  return sections().map(({ title, pages }) => ({ title, pages: pages.map(noted) }));
}
