import { spawnSync } from 'node:child_process';
import { relative } from 'node:path';
import { addressOf, baseFrom, type PageRef } from './lib/links.ts';
import type { DescribedSite } from './lib/structured-data.ts';
import {
  addressSchema,
  contentDir,
  given,
  listWordsIn,
  readSettings,
  type List,
  type Settings,
} from './settings.ts';
import { stop } from './stop.ts';

export { contentDir };

function pathOrStop(path: string): string {
  if (/^[\w./~-]*$/.test(path)) return path;
  stop(`BASE_PATH is "${path}". Write the path alone, such as BASE_PATH=/guide.`);
}

/** Where the site stands on its host, such as `/` or `/guide/`; from `BASE_PATH`. */
export const basePath = baseFrom(pathOrStop(given('BASE_PATH') ?? ''));

const isWithin = (inner: string, outer: string) => !relative(outer, inner).startsWith('..');

/** A build empties its folder first, and takes none with what people wrote in it. */
function emptied(folder: string): string {
  const written = [contentDir, 'src', 'public', 'tests', 'docs'];
  if (!written.some((other) => isWithin(folder, other) || isWithin(other, folder))) return folder;
  stop(`OUT_DIR is "${folder}", and a build would empty it. Name a folder of its own.`);
}

/** The folder of the built site; `OUT_DIR` builds a second one beside it. */
export const outDir = emptied(given('OUT_DIR') ?? 'dist');

/**
 * The folder that a build writes to. While it builds, it runs code from there, which finds its
 * packages only below the project's own folder; what is built may then lie anywhere.
 */
export function buildDir(): string {
  if (isWithin(outDir, '.')) return outDir;
  stop(
    `OUT_DIR is "${outDir}", outside the project's folder, where a build does not find its packages. Name a folder in the project, and copy it when it is built.`,
  );
}

/** Settings that cannot be read are for their author to mend: the content check says what is wrong. */
function settingsOrReport(): Settings {
  try {
    return readSettings(contentDir);
  } catch (error) {
    const { status } = spawnSync(process.execPath, ['src/commands/check.ts'], { stdio: 'inherit' });
    if (status === 1) process.exit(1);
    throw error;
  }
}

export const site = settingsOrReport();

/** What the front page of a kind says. */
export const listWords = (list: List) => listWordsIn(site, list);

function wholeOrStop(address: string): string {
  if (addressSchema.safeParse(address).success) return address;
  stop(
    `SITE_URL is "${address}". Write https:// and a host, such as SITE_URL=https://example.org; a path goes into BASE_PATH.`,
  );
}

/** Scheme and host of the site; `SITE_URL` overrides the settings. */
export const siteAddress = wholeOrStop(given('SITE_URL') ?? site.address);

/** The one way to an internal link: the address of a page under the base path. */
export function href(ref: PageRef): string {
  return addressOf(ref, basePath);
}

/** The address of a file served as it is, such as a feed or a picture. */
export function fileHref(path: string): string {
  return `${basePath}${path}`;
}

/** Whether pages have social pictures; `SOCIAL_PICTURES=off` leaves out the step that draws them. */
export const hasPictures = process.env['SOCIAL_PICTURES'] !== 'off';

/** The address of a page with scheme and host, as other places need it. */
export function wholeAddress(ref: PageRef): string {
  return new URL(href(ref), siteAddress).href;
}

/** The address of a file with scheme and host. */
export function wholeFileAddress(path: string): string {
  return new URL(fileHref(path), siteAddress).href;
}

/** The site as it describes itself to programs. */
export const describedSite: DescribedSite = {
  title: site.name,
  description: site.description,
  address: wholeAddress(''),
  language: site.language,
  editor: site.editor?.name,
  licence: site.licence?.address,
};
