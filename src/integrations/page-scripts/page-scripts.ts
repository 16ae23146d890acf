import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../site.ts';
import { fetchedScripts, withOneScript } from './fetched-scripts.ts';
import { joinScripts, type JoinedScript } from './join-scripts.ts';

/** Where Astro puts the scripts of components. */
const folder = '_astro';

/** Pages that fetch the same scripts, by what they fetch. */
function pagesByScripts(root: string): Map<string, string[]> {
  const pages = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(root, name));
  return Map.groupBy(pages, (page) => fetchedScripts(readFileSync(page, 'utf8')).join(' '));
}

/** Puts the joined scripts in the place of the old ones. A worker stays: they name it. */
function replaceScripts(within: string, scripts: readonly JoinedScript[]): void {
  const isNamed = (name: string) => scripts.some(({ code }) => code.includes(name));
  for (const name of readdirSync(within)) {
    if (name.endsWith('.js') && !isNamed(name)) rmSync(join(within, name));
  }
  for (const { fileName, code } of scripts) writeFileSync(join(within, fileName), code);
}

async function joinScriptsBelow(root: string): Promise<void> {
  const pages = pagesByScripts(root);
  pages.delete('');
  if (pages.size === 0) return;
  const lists = [...pages.keys()].map((addresses) =>
    addresses.split(' ').map((address) => join(root, address.slice(basePath.length))),
  );
  const { scripts, names } = await joinScripts(lists);
  replaceScripts(join(root, folder), scripts);
  for (const [place, alike] of [...pages.values()].entries()) {
    const address = `${basePath}${folder}/${names[place]}`;
    for (const page of alike) {
      writeFileSync(page, withOneScript(readFileSync(page, 'utf8'), address));
    }
  }
}

/**
 * After the build, gives each page one script for all that its components fetch. Each component
 * brings its own, and Astro leaves them apart: up to thirty-seven requests on a page, some for less
 * than a hundred bytes. docs/decisions/page-scripts.md.
 */
export function pageScripts(): AstroIntegration {
  return {
    name: 'page-scripts',
    hooks: {
      'astro:build:done': ({ dir }) => joinScriptsBelow(fileURLToPath(dir)),
    },
  };
}
