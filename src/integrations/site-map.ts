import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { unlistedPages } from '../authoring/registry.ts';
import { lastChange, pageAt } from '../library.ts';
import { href } from '../site.ts';

/** Astro also names pages that it made no file of; they are on no list of ours. */
function isListed(pathname: string): boolean {
  const { ref } = pageAt(pathname);
  return (ref !== '' || pathname === href('')) && !unlistedPages.includes(ref);
}

/** The list of pages for search engines, with the day of each page's last change where it is known. */
export function siteMap(): AstroIntegration {
  return sitemap({
    filter: (address) => isListed(new URL(address).pathname),
    serialize: (item) => {
      const changed = lastChange(pageAt(new URL(item.url).pathname).ref);
      return changed ? { ...item, lastmod: changed.toISOString().slice(0, 10) } : item;
    },
  });
}
