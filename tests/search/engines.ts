import type { Page } from 'playwright';
import { pageAt } from './queries.ts';

/** Gives the pages that a search finds, the best first. */
export type Engine = (query: string) => Promise<string[]>;

/** The guide's own search, as a reader sees it on the search page. */
export function ourSearch(page: Page, site: string): Engine {
  return async (query) => {
    if (!page.url().startsWith(`${site}search/`)) await page.goto(`${site}search/`);
    const field = page.locator('live-search input[type=search]');
    // Emptied first, so that the status says nothing of the query before.
    await field.fill('');
    await field.fill(query);
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
    // A string, because types know no module at an address of the site.
    const addresses: unknown = await page.evaluate(`(async () => {
      const pagefind = await import('/pagefind/pagefind.js');
      const { results } = await pagefind.search(${JSON.stringify(query)});
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ url }) => url);
    })()`);
    return Array.isArray(addresses) ? addresses.map(String).map(pageAt) : [];
  };
}
