import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { basePath } from '../../site.ts';
import { fetchedScripts, withOneScript } from './fetched-scripts.ts';
import { joinScripts, type JoinedScript } from './join-scripts.ts';
import { stylesOnDemand, withStyles } from './linked-styles.ts';
import { overwriteBytes, readBytes } from './page-file.ts';
import { withPolicy } from './with-policy.ts';

/** Where Astro puts the scripts and styles of components. */
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
    .map((file) => ({ file, html: readBytes(file) }));
}

/** Where the file at an address of this site lies. */
const fileAt = (root: string, address: string) => join(root, address.slice(basePath.length));

/** Gives the styles at an address, each file read once. */
function stylesOf(root: string): (address: string) => string {
  const known = new Map<string, string>();
  return (address) => {
    const styles = known.get(address) ?? readBytes(fileAt(root, address));
    known.set(address, styles);
    return styles;
  };
}

/**
 * Puts the joined scripts in the place of the old ones, and takes away the styles that stand in
 * pages now. What a script or a page still names stays: a worker, and styles fetched on demand.
 */
function replaceFiles(
  within: string,
  scripts: readonly JoinedScript[],
  onDemand: ReadonlySet<string>,
): void {
  const isNamed = (name: string) =>
    onDemand.has(`${basePath}${folder}/${name}`) || scripts.some(({ code }) => code.includes(name));
  for (const name of readdirSync(within)) {
    if (['.css', '.js'].includes(extname(name)) && !isNamed(name)) rmSync(join(within, name));
  }
  for (const { fileName, code } of scripts) writeFileSync(join(within, fileName), code);
}

/** Joins the scripts of a site: what to write, and the address of the one for each list. */
async function joinBelow(root: string, lists: readonly string[]) {
  if (lists.length === 0) return { scripts: [], addresses: new Map<string, string>() };
  const files = lists.map((list) => list.split(' ').map((address) => fileAt(root, address)));
  const { scripts, names } = await joinScripts(files);
  const addresses = new Map(
    lists.map((list, place) => [list, `${basePath}${folder}/${names[place]}`]),
  );
  return { scripts, addresses };
}

async function finishPagesBelow(root: string): Promise<void> {
  const made = pagesBelow(root);
  const onDemand = new Set(made.flatMap(({ html }) => stylesOnDemand(html)));
  const alike = Map.groupBy(made, ({ html }) => fetchedScripts(html).join(' '));
  const { scripts, addresses } = await joinBelow(
    root,
    [...alike.keys()].filter((list) => list !== ''),
  );
  const styleAt = stylesOf(root);
  for (const [list, pages] of alike) {
    const script = addresses.get(list);
    for (const { file, html } of pages) {
      const joined = script ? withOneScript(html, script) : html;
      overwriteBytes(file, withPolicy(withStyles(joined, styleAt)));
    }
  }
  replaceFiles(join(root, folder), scripts, onDemand);
}

/**
 * After the build, gives each page one script for all that its components fetch, its styles, and the
 * policy of what it then holds. Each component brings its own script, and Astro leaves them apart: up
 * to thirty-seven requests on a page, some for less than a hundred bytes. Astro could put the styles
 * in as well, and would carry them through every step of a page: they are half of it.
 * docs/decisions/page-scripts.md and headers.md. Where somebody is writing there is no policy: what
 * reloads their page is code of Vite's in it.
 */
export function finishedPages(): AstroIntegration {
  return {
    name: 'finished-pages',
    hooks: {
      'astro:build:done': ({ dir }) => finishPagesBelow(fileURLToPath(dir)),
    },
  };
}
