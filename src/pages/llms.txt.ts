import type { APIRoute } from 'astro';
import { llmsTxt } from '../features/markdown-copy/llms-txt.ts';
import { site } from '../site.ts';
import { copies } from '../strings/index.ts';
import { copiedPages } from './_copies/copied-pages.ts';

/** The Markdown copies by section. */
export const GET: APIRoute = async () => {
  const sections = await copiedPages();
  const listed = sections.map(({ title, pages }) => ({
    title,
    copies: pages.map(({ page }) => ({ ...page, address: new URL('index.md', page.address).href })),
  }));
  return new Response(llmsTxt({ ...site, note: copies.note }, listed));
};
