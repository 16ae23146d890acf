import { parse, type HTMLElement } from 'node-html-parser';
import type { StoredSpot } from '../features/search/page-parts.ts';
import type { StoredEntry } from '../features/search/quick-list.ts';

/** What search knows of a page, or of a part of one that is found by itself. */
export interface SearchPage {
  /** Without keywords, which no page shows. */
  readonly entry: StoredEntry;
  readonly spots: readonly StoredSpot[];
  /** All words of it, for the site's vocabulary. */
  readonly words: string;
}

const tidy = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The text of an element without what stands in the margin. */
function textIn(element: HTMLElement): string {
  const copy = parse(element.outerHTML);
  for (const aside of copy.querySelectorAll('.in-margin, .margin-note, sup, button, svg')) {
    aside.remove();
  }
  return tidy(copy.structuredText);
}

/** Headings, what can be ticked, and what says that it can be found, each with its anchor. */
function spotsOf(body: HTMLElement): StoredSpot[] {
  const headings = body
    .querySelectorAll('h2[id], h3[id]')
    .filter((heading) => !heading.closest('[data-pagefind-ignore], .footnotes'));
  const labels = body.querySelectorAll('li[id] > label').map((label) => ({
    id: label.parentNode?.id ?? '',
    label,
  }));
  const named = body.querySelectorAll('[data-search-spot][id]');
  return [
    ...headings.map((heading): StoredSpot => [heading.id, textIn(heading)]),
    ...labels.map(({ id, label }): StoredSpot => [id, textIn(label)]),
    ...named.map((spot): StoredSpot => [spot.id, textIn(spot)]),
  ];
}

const kindIn = (element: HTMLElement): string =>
  /kind:(\w+)/.exec(element.getAttribute('data-pagefind-filter') ?? '')?.[1] ?? 'page';

function wholePage(page: HTMLElement, body: HTMLElement, address: string): SearchPage[] {
  const title = page.querySelector('h1');
  const question = page.querySelector('[data-pagefind-meta="question"]');
  if (!title) return [];
  const asked = question ? textIn(question) : '';
  const entry: StoredEntry = [kindIn(body), address, textIn(title), asked, '', []];
  return [{ entry, spots: spotsOf(body), words: body.structuredText }];
}

/** Characters of a part's text that are listed, up to the end of a word. */
const longestText = 150;

function shortened(text: string): string {
  if (text.length <= longestText) return text;
  return `${text.slice(0, longestText).replace(/\s+\S*$/, '')} …`;
}

function partOfPage(part: HTMLElement, address: string): SearchPage[] {
  const heading = part.querySelector('h2, h3');
  const title = part.getAttribute('data-search-title') ?? (heading && textIn(heading));
  const anchor = part.id || heading?.id;
  if (!title || !anchor) return [];
  const kind = part.getAttribute('data-search-entry') ?? '';
  const text = shortened(textIn(part.querySelector('.prose') ?? part));
  const entry: StoredEntry = [kind, `${address}#${anchor}`, title, '', text, []];
  return [{ entry, spots: [], words: part.structuredText }];
}

/**
 * What search knows of a built page: the page itself where it is indexed, and each part of it that
 * is found by itself.
 *
 * @param address below the base path, such as `/guide/answering/`
 */
export function searchPages(html: string, address: string): SearchPage[] {
  const page = parse(html);
  const body = page.querySelector('[data-pagefind-body]');
  const parts = page.querySelectorAll('[data-search-entry]');
  return [
    ...(body ? wholePage(page, body, address) : []),
    ...parts.flatMap((part) => partOfPage(part, address)),
  ];
}
