import { parse, type HTMLElement } from 'node-html-parser';

/** A part of a page that is found by itself: a term of the glossary, a principle. */
export interface SearchEntry {
  /** The anchor under which it stands on its page. */
  readonly anchor: string;
  /** A page for the index that holds nothing else. */
  readonly html: string;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function entryOf(element: HTMLElement, language: string): SearchEntry {
  const kind = element.getAttribute('data-search-entry') ?? '';
  const heading = element.querySelector('h1, h2, h3, h4, h5, h6');
  const given = element.getAttribute('data-search-title');
  const name = given === undefined ? heading?.innerHTML : escaped(given);
  const anchor = element.id || heading?.id;
  if (name === undefined || !anchor) {
    throw new Error(`What is marked data-search-entry="${kind}" needs a heading and an id.`);
  }
  heading?.remove();
  const title = `<header data-pagefind-ignore><h1>${name}</h1></header>`;
  const body = `<main data-pagefind-body data-pagefind-filter="kind:${kind}">${title}${element.innerHTML}</main>`;
  return { anchor, html: `<html lang="${language}"><body>${body}</body></html>` };
}

/**
 * The entries of a built page: what is marked `data-search-entry="<kind>"`. Each takes its title
 * from its first heading, or from `data-search-title` where it has none, and its anchor from its own
 * id or that heading's.
 *
 * @throws Error when an entry has no heading or no id
 */
export function searchEntries(html: string): SearchEntry[] {
  if (!html.includes('data-search-entry=')) return [];
  const page = parse(html);
  const language = page.querySelector('html')?.getAttribute('lang') ?? 'en';
  return page.querySelectorAll('[data-search-entry]').map((element) => entryOf(element, language));
}
