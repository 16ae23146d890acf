import type { Page } from 'playwright';
import { pageAt } from './queries.ts';

/** Gives the pages that a search finds, the best first. */
export type Engine = (query: string) => Promise<string[]>;

/** The guide's own search, as a reader sees it on the search page. */
export function ourSearch(page: Page, site: string): Engine {
  return async (query) => {
    await page.goto(`${site}search/`);
    await page.locator('live-search input[type=search]').fill(query);
    const status = page.locator('live-search [role=status]');
    await status.filter({ hasText: /result|Nothing found/ }).waitFor();
    const links = page.locator('result-list ol > li > .row > a');
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => link.getAttribute('href')),
    );
    return addresses.map((address) => pageAt(address ?? ''));
  };
}

/** Pagefind by itself, as its own interface calls it, on the same index. */
export function plainPagefind(page: Page, site: string): Engine {
  return async (query) => {
    if (page.url() !== `${site}about/`) await page.goto(`${site}about/`);
    const addresses = await page.evaluate(async (words) => {
      const script = new URL('/pagefind/pagefind.js', location.href).href;
      const pagefind = await import(script);
      const { results } = await pagefind.search(words);
      const first = results.slice(0, 10).map((result: { data(): unknown }) => result.data());
      const pages: { url: string }[] = await Promise.all(first);
      return pages.map(({ url }) => url);
    }, query);
    return addresses.map(pageAt);
  };
}
