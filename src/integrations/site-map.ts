import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { unlistedPages } from '../authoring/registry.ts';
import { lastChange, pageAt } from '../library.ts';

/** The list of pages for search engines, with the day of each page's last change where it is known. */
export function siteMap(): AstroIntegration {
  return sitemap({
    filter: (address) => !unlistedPages.includes(pageAt(new URL(address).pathname).ref),
    serialize: (item) => {
      const changed = lastChange(pageAt(new URL(item.url).pathname).ref);
      return changed ? { ...item, lastmod: changed.toISOString().slice(0, 10) } : item;
    },
  });
}
