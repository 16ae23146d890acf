import type { APIRoute } from 'astro';
import { fileHref, siteAddress } from '../site.ts';

/** Everything may be read; the sitemap says what there is. */
export const GET: APIRoute = () => {
  const sitemap = new URL(fileHref('sitemap-index.xml'), siteAddress);
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap.href}\n`);
};
