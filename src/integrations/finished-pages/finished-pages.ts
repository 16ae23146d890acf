import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../site.ts';
import { fetchedScripts, withOneScript } from './fetched-scripts.ts';
import { joinScripts, type JoinedScript } from './join-scripts.ts';
import { withPolicy } from './with-policy.ts';

/** Where Astro puts the scripts of components. */
const folder = '_astro';

/** A page as Astro made it. */
interface MadePage {
  readonly file: string;
  readonly html: string;
}

function pagesBelow(root: string): MadePage[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(root, name))
    .map((file) => ({ file, html: readFileSync(file, 'utf8') }));
}

/** Puts the joined scripts in the place of the old ones. A worker stays: they name it. */
function replaceScripts(within: string, scripts: readonly JoinedScript[]): void {
  const isNamed = (name: string) => scripts.some(({ code }) => code.includes(name));
  for (const name of readdirSync(within)) {
    if (name.endsWith('.js') && !isNamed(name)) rmSync(join(within, name));
  }
  for (const { fileName, code } of scripts) writeFileSync(join(within, fileName), code);
}

/** Joins the scripts of a site; gives the address of the one for each list of addresses. */
async function joinBelow(root: string, lists: readonly string[]): Promise<Map<string, string>> {
  if (lists.length === 0) return new Map();
  const files = lists.map((list) =>
    list.split(' ').map((address) => join(root, address.slice(basePath.length))),
  );
  const { scripts, names } = await joinScripts(files);
  replaceScripts(join(root, folder), scripts);
  return new Map(lists.map((list, place) => [list, `${basePath}${folder}/${names[place]}`]));
}

async function finishPagesBelow(root: string): Promise<void> {
  const alike = Map.groupBy(pagesBelow(root), ({ html }) => fetchedScripts(html).join(' '));
  const joined = await joinBelow(
    root,
    [...alike.keys()].filter((list) => list !== ''),
  );
  for (const [list, pages] of alike) {
    const script = joined.get(list);
    for (const { file, html } of pages) {
      writeFileSync(file, withPolicy(script ? withOneScript(html, script) : html));
    }
  }
}

/**
 * After the build, gives each page one script for all that its components fetch, and the policy of
 * what it then holds. Each component brings its own script, and Astro leaves them apart: up to
 * thirty-seven requests on a page, some for less than a hundred bytes. docs/decisions/page-scripts.md
 * and headers.md. Where somebody is writing there is no policy: what reloads their page is code of
 * Vite's in it.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => finishPagesBelow(fileURLToPath(dir)),
    },
  };
}
