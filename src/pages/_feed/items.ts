import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { getCollection, render, type CollectionEntry } from 'astro:content';
import { folders } from '../../authoring/content-files.ts';
import PlainAssessment from '../../features/assessment/PlainAssessment.astro';
import PlainChecklist from '../../features/checklist/PlainChecklist.astro';
import { parseChecklist } from '../../features/checklist/parse.ts';
import Corrections from '../../components/Corrections.astro';
import { feedHtml } from '../../features/feed/feed-html.ts';
import type { FeedItem } from '../../features/feed/item.ts';
import LinkToPage from '../../features/feed/LinkToPage.astro';
import { changedOn } from '../../lib/publication.ts';
import { isThere, resolveLink } from '../../library.ts';
import { wholeAddress } from '../../site.ts';

/** The kinds of pages that say when they changed. */
const followed = ['guide', 'articles', 'checklists', 'worksheets', 'assessments', 'pages'] as const;

type Followed = CollectionEntry<(typeof followed)[number]>;

/** A feed ends after this many items: it is for news, and readers' programs keep the rest. */
const most = 50;

const renderers = await loadRenderers([getContainerRenderer()]);
const container = await AstroContainer.create({ renderers });

async function bodyOf(entry: Followed): Promise<string> {
  if (entry.collection === 'assessments') {
    return container.renderToString(PlainAssessment, { props: { definition: entry.data } });
  }
  if (entry.collection === 'checklists') {
    const { checklist } = parseChecklist(entry.body ?? '', resolveLink);
    return container.renderToString(PlainChecklist, { props: { checklist } });
  }
  const { Content } = await render(entry);
  const components = { QuickLook: LinkToPage };
  return container.renderToString(Content, { props: { components } });
}

/** The mistakes that were put right, which readers of an older text want to know of. */
async function correctionsOf({ data: { corrections } }: Followed): Promise<string> {
  if (!corrections) return '';
  return container.renderToString(Corrections, { props: { corrections } });
}

/** Texts by their files' digests: four feeds carry the same ones. */
const texts = new Map<string, Promise<string>>();

function textOf(entry: Followed, address: URL): Promise<string> {
  const key = `${address.href} ${String(entry.digest)}`;
  const made = async () =>
    feedHtml(`${await bodyOf(entry)}\n${await correctionsOf(entry)}`, address);
  const text = texts.get(key) ?? made();
  texts.set(key, text);
  return text;
}

async function itemOf(entry: Followed, changed: Date): Promise<FeedItem> {
  const address = new URL(wholeAddress(folders[entry.collection](entry.id)));
  return {
    title: entry.data.title,
    description: entry.data.description,
    address: address.href,
    published: 'date' in entry.data ? entry.data.date : undefined,
    changed,
    html: await textOf(entry, address),
  };
}

/**
 * The newest pages with their full text, from the newest to the oldest; those of one day by their
 * numbers. Pages whose authors noted no day are no news.
 *
 * @param ofChanges every kind of page by its last change, or articles by the day they were written
 */
export async function newestPages(ofChanges: boolean): Promise<FeedItem[]> {
  const kinds = ofChanges ? followed : (['articles'] as const);
  const entries = await Promise.all(kinds.map((kind) => getCollection(kind)));
  const dated = entries
    .flat()
    .filter(({ collection, id }) => isThere(folders[collection](id)))
    .flatMap((entry) => {
      const changed = changedOn(entry.data);
      const written = 'date' in entry.data ? entry.data.date : undefined;
      const day = ofChanges ? changed : written;
      return changed && day ? [{ entry, changed, day }] : [];
    })
    .sort((one, other) => other.day.getTime() - one.day.getTime() || orderOf(one) - orderOf(other));
  return Promise.all(dated.slice(0, most).map(({ entry, changed }) => itemOf(entry, changed)));
}

function orderOf({ entry }: { entry: Followed }): number {
  return 'order' in entry.data ? (entry.data.order ?? 0) : 0;
}
