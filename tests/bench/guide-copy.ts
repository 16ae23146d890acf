import {
  appendFileSync,
  cpSync,
  mkdirSync,
  readdirSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join, resolve } from 'node:path';
import { writeCorpus } from './corpus.ts';
import { putAway } from './put-away.ts';

/** The parts of the project that a build reads. */
const parts = ['src', 'public', 'astro.config.mjs', 'package.json', 'package-lock.json'];

/** Everything that a build leaves behind. */
const left = ['dist', '.astro', '.cache', 'node_modules/.astro', 'node_modules/.vite'];

/**
 * The project's settings for Astro without what is a step of its own and has a figure of its own:
 * the search index, and social pictures.
 */
const siteOnly = `import config from './astro.config.mjs';

const apart = ['search-index', 'social-pictures'];
const integrations = config.integrations.filter(({ name }) => !apart.includes(name));
export default { ...config, integrations };
`;

/** The name of the settings above, below a copy. */
export const siteOnlyConfig = 'site-only.config.mjs';

/** Lends the project's packages to a copy, which keeps caches of its own beside them. */
function lendPackages(folder: string): void {
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((each) => !each.startsWith('.'))) {
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  }
}

/**
 * Lays out a copy of the project with generated articles, so that measuring touches no build of
 * the project itself. What was in the folder before is gone.
 */
export function layOutCopy(folder: string, articles: number): void {
  putAway(folder);
  mkdirSync(folder, { recursive: true });
  for (const part of parts) cpSync(part, join(folder, part), { recursive: true });
  lendPackages(folder);
  writeFileSync(join(folder, siteOnlyConfig), siteOnly);
  writeCorpus({ count: articles, seed: 7, folder: join(folder, 'content') });
}

/** Takes away what builds left, caches included. */
export function cleanUp(folder: string): void {
  for (const name of left) putAway(join(folder, name));
}

/** Adds a sentence to the fourth article of a folder. */
export function changeOne(articles: string, sentence: string): void {
  const name = readdirSync(articles).sort()[3] ?? '';
  appendFileSync(join(articles, name), `\n${sentence}\n`);
}
