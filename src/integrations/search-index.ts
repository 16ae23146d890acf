import type { AstroIntegration } from 'astro';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import sirv from 'sirv';
import { searchEntries } from './search-entries.ts';
import { writeSearchFiles } from './search-files.ts';

/** What stands in a page's text and is no part of it. */
const noText = ['.in-margin', '.margin-note', '.footnotes', '[data-footnote-ref]', 'button'];

/** Interfaces that Pagefind brings along; the guide has its own. */
const unused = /^pagefind-(ui|modular-ui|component-ui|highlight)\./;

/**
 * Pagefind indexes, of every page, what stands in `data-pagefind-body`. Added to it is each part
 * of a page that is found by itself.
 *
 * @throws Error with what Pagefind has to say
 */
async function addSite(index: PagefindIndex, root: string): Promise<number> {
  const { errors } = await index.addDirectory({ path: root });
  if (errors.length > 0) throw new Error(errors.join('\n'));
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replaceAll('\\', '/'));
  let entries = 0;
  for (const name of pages) {
    for (const { anchor, html } of searchEntries(readFileSync(join(root, name), 'utf8'))) {
      const url = `/${name.replace(/index\.html$/, '')}#${anchor}`;
      const added = await index.addHTMLFile({ url, content: html });
      if (added.errors.length > 0) throw new Error(added.errors.join('\n'));
      entries += 1;
    }
  }
  return entries;
}

/**
 * Indexes a built site.
 *
 * @param root the folder of the built site
 * @returns how many parts of pages are found by themselves
 * @throws Error with what Pagefind has to say
 */
export async function buildIndex(root: string, contentDir: string): Promise<number> {
  const { index, errors } = await createIndex({ excludeSelectors: noText });
  if (!index) throw new Error(errors.join('\n'));
  try {
    const entries = await addSite(index, root);
    const outputPath = join(root, 'pagefind');
    await index.writeFiles({ outputPath });
    for (const name of readdirSync(outputPath)) {
      if (unused.test(name)) rmSync(join(outputPath, name));
    }
    writeSearchFiles(root, contentDir);
    return entries;
  } finally {
    await close();
  }
}

/**
 * After the build, indexes what a reader may search for. While somebody is writing, serves the
 * index of the last build.
 *
 * @param contentDir where authors keep keywords and synonyms
 */
export function searchIndex(contentDir: string): AstroIntegration {
  let folder = '';
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        folder = fileURLToPath(new URL('pagefind/', config.outDir));
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(folder)) logger.warn('No search yet: "npm run build" makes its index.');
        const files = sirv(folder, { dev: true });
        // The base path is already taken off the address here.
        server.middlewares.use('/pagefind', (request, response) => {
          files(request, response, () => {
            response.writeHead(404).end();
          });
        });
      },
      'astro:build:done': async ({ dir, logger }) => {
        const entries = await buildIndex(fileURLToPath(dir), contentDir);
        logger.info(`indexed, with ${entries} parts of pages that are found by themselves`);
      },
    },
  };
}
