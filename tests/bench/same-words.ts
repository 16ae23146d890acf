import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { readEvidence } from '../../src/authoring/evidence.ts';
import { withDefinitions } from '../../src/features/evidence/definitions.ts';
import { contentDir } from '../../src/settings.ts';
import { buildMinimal } from './minimal-astro.ts';

/** A chapter's Markdown as any reader of Markdown takes it: notes written out, no drawings. */
function plainMarkdown(slug: string): string {
  const source = readFileSync(join(contentDir, 'guide', `${slug}.md`), 'utf8');
  return withDefinitions(source, readEvidence(contentDir))
    .replace(/^!\[[^\]]*\]\([^)]*\)$/gm, '')
    .replace(/ \{#[\w-]+\}$/gm, '');
}

/** A page without styles, navigation or anything else that is not its text. */
function bare(html: string): string {
  const page = parse(html);
  const title = page.querySelector('title')?.outerHTML ?? '';
  const text = page.querySelector('article')?.innerHTML ?? '';
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width">${title}`;
  return `<!doctype html><html lang="en"><head>${head}</head><body>${text}</body></html>`;
}

/** Addresses of the same words in other clothes, and the folder of the site they stand on. */
export interface SameWords {
  readonly folder: string;
  readonly minimal: string;
  readonly bare: string;
}

/** The words of a chapter as a page of minimal Astro, and as bare HTML. */
export function sameWords(slug: string): SameWords {
  const folder = buildMinimal('.cache/bench/page', [{ slug, markdown: plainMarkdown(slug) }]);
  const html = readFileSync(join(folder, 'articles', slug, 'index.html'), 'utf8');
  mkdirSync(join(folder, 'bare'), { recursive: true });
  writeFileSync(join(folder, 'bare/index.html'), bare(html));
  return { folder, minimal: `/articles/${slug}/`, bare: '/bare/' };
}
