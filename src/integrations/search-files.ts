import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import { readKeywords } from '../authoring/keywords.ts';
import { readSynonyms } from '../authoring/synonyms.ts';
import type { StoredParts } from '../features/search/page-parts.ts';
import type { StoredList } from '../features/search/quick-list.ts';
import { cutToBudget, spelledRight } from './search-list.ts';
import { searchPages, type SearchPage } from './search-pages.ts';
import { commonStems, vocabularyOf } from './search-vocabulary.ts';

/** What helps most stands first, because a list that is too long is cut at its end. */
const kindsInOrder = [
  'chapter',
  'checklist',
  'assessment',
  'worksheet',
  'page',
  'term',
  'place',
  'principle',
  'article',
];

/** Chunks of the index are fetched before anybody types only while all of them are this small. */
const mostBytesOfChunks = 40_960;

/** What is needed of the files that Pagefind writes for each page. */
const fragmentSchema = z.object({ url: z.string() });

function pagesOf(root: string): SearchPage[] {
  const names = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('index.html'))
    .map((name) => name.replaceAll('\\', '/'))
    .sort();
  const rank = ({ entry }: SearchPage) => kindsInOrder.indexOf(entry[0]);
  return names
    .flatMap((name) =>
      searchPages(readFileSync(join(root, name), 'utf8'), `/${name.replace(/index\.html$/, '')}`),
    )
    .sort((one, other) => rank(one) - rank(other));
}

/** Pagefind's name for each page: its fragments are called so and say which page they hold. */
function idsByAddress(folder: string): Map<string, string> {
  const names = readdirSync(join(folder, 'fragment'));
  return new Map(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
      const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** What every search fetches, one after the other, unless it is fetched beforehand. */
function neededFiles(folder: string): string[] {
  const names = readdirSync(folder);
  const chunks = readdirSync(join(folder, 'index')).map((name) => `index/${name}`);
  const size = chunks.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const named = /^(pagefind-worker\.js|wasm\.(?!unknown).*\.pagefind|.*\.pf_meta)$/;
  return [
    ...names.filter((name) => named.test(name)),
    ...(size <= mostBytesOfChunks ? chunks : []),
  ];
}

function listOf(pages: readonly SearchPage[], contentDir: string, files: string[]): StoredList {
  const keywords = readKeywords(contentDir);
  return cutToBudget({
    entries: pages.map(({ entry: [kind, address, title, question, text] }) => {
      const words = spelledRight(keywords.get(address) ?? [], `${title} ${question}`);
      return [kind, address, title, question, text, words];
    }),
    synonyms: readSynonyms(contentDir),
    common: commonStems(pages.map(({ words }) => words)),
    files,
  });
}

function partsOf(pages: readonly SearchPage[], listed: number, folder: string): StoredParts {
  const ids = idsByAddress(folder);
  const idOf = ({ entry }: SearchPage) => ids.get(entry[1]) ?? '';
  return {
    ids: pages.slice(0, listed).map(idOf),
    spots: pages.slice(0, listed).map(({ spots }) => spots),
    others: pages.slice(listed).map((page) => [idOf(page), page.entry[0]]),
  };
}

/**
 * Writes, beside Pagefind's index, what search answers from before the index arrives (`list.json`),
 * what joins the two (`parts.json`), and the site's vocabulary (`words.txt`).
 *
 * @param root of the built site, in which Pagefind's index lies
 */
export function writeSearchFiles(root: string, contentDir: string): void {
  const folder = join(root, 'pagefind');
  const pages = pagesOf(root);
  const list = listOf(pages, contentDir, neededFiles(folder));
  const parts = partsOf(pages, list.entries.length, folder);
  const texts = [
    ...pages.map(({ words }) => words),
    ...list.entries.map((entry) => entry.flat().join(' ')),
  ];
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
  writeFileSync(join(folder, 'parts.json'), JSON.stringify(parts));
  writeFileSync(join(folder, 'words.txt'), vocabularyOf(texts));
}
