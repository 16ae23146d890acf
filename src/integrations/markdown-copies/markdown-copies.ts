import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { llmsTxt } from '../../features/markdown-copy/llms-txt.ts';
import { markdownCopy, type CopiedPage } from '../../features/markdown-copy/markdown-copy.ts';
import { resolveLink } from '../../library.ts';
import { site } from '../../site.ts';
import { copies } from '../../strings/index.ts';
import { copiedPages, type CopiedSection } from './copied-pages.ts';

const fileName = 'index.md';

function textOf(page: CopiedPage): string {
  return markdownCopy({ ...page, licence: site.licence }, (address) => {
    const target = resolveLink(address);
    return target !== null && URL.canParse(target, page.address)
      ? new URL(target, page.address).href
      : target;
  });
}

function listOf(sections: readonly CopiedSection[]): string {
  const listed = sections.map(({ title, pages }) => ({
    title,
    copies: pages.map(({ page }) => ({ ...page, address: new URL(fileName, page.address).href })),
  }));
  const terms = site.licence ? ` ${copies.terms(site.licence)}` : '';
  return llmsTxt({ ...site, note: copies.note + terms }, listed);
}

/** Every copy and the list of them, each with the way to make it, by its path below the site. */
function makers(): Map<string, () => string> {
  const sections = copiedPages();
  const pages = sections.flatMap((section) => section.pages);
  return new Map([
    ['llms.txt', () => listOf(sections)],
    ...pages.map(({ ref, page }) => [`${ref}/${fileName}`, () => textOf(page)] as const),
  ]);
}

/**
 * After the build, puts a Markdown copy beside every page of prose, and a list of them at
 * `llms.txt`; while somebody is writing, makes each when it is asked for. These are no routes: at a
 * thousand articles, a second route for each took a sixth of the build.
 */
export function markdownCopies(): AstroIntegration {
  return {
    name: 'markdown-copies',
    hooks: {
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          const path = request.url?.replace(/^\/|\?.*$/g, '') ?? '';
          const make = /(^|\/)(index\.md|llms\.txt)$/.test(path) ? makers().get(path) : undefined;
          if (!make) next();
          else response.setHeader('Content-Type', 'text/markdown; charset=utf-8').end(make());
        });
      },
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const [path, make] of makers()) {
          mkdirSync(dirname(join(root, path)), { recursive: true });
          writeFileSync(join(root, path), make());
        }
      },
    },
  };
}
