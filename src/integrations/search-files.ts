import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readKeywords } from '../authoring/keywords.ts';
import { readSynonyms } from '../authoring/synonyms.ts';
import type { StoredList } from '../features/search/quick-list.ts';
import { wordsOf } from '../features/search/query.ts';
import { saysLittle, stemOf, stemsOf } from '../features/search/stems.ts';
import { readSettings } from '../settings.ts';
import { chunksIn, idsByAddress, neededFiles } from './search-index-files.ts';
import { cutToBudget, spelledRight, type SiteWords } from './search-list.ts';
import { searchPages, type SearchPage } from './search-pages.ts';
import { partsOf } from './search-parts.ts';
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
  'figure',
];

/** Found by their text alone: they are many, and nobody knows them by name. */
const isListed = ({ entry: [kind] }: SearchPage) => kind !== 'figure';

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

/** Stems of what a guide is about: the words of its tagline, and what means the same. */
function subjectOf(tagline: string, synonyms: readonly (readonly string[])[]): string[] {
  const own = stemsOf(tagline);
  const isSaid = (phrase: string) => stemsOf(phrase).every((stem) => own.includes(stem));
  const alike = synonyms.filter((group) => group.some(isSaid)).flat();
  return [...new Set([...own, ...alike.flatMap(stemsOf)])].filter((stem) => !saysLittle(stem));
}

function siteWordsOf(pages: readonly SearchPage[]): SiteWords {
  const said = new Set(pages.flatMap(({ words }) => wordsOf(words)));
  const titles = new Set(pages.flatMap(({ entry: [, , title] }) => wordsOf(title)));
  return { titles, said, stems: new Set([...said].map(stemOf)) };
}

function listOf(pages: readonly SearchPage[], contentDir: string, folder: string): StoredList {
  const keywords = readKeywords(contentDir);
  const synonyms = readSynonyms(contentDir);
  const siteWords = siteWordsOf(pages);
  return cutToBudget({
    entries: pages.filter(isListed).map(({ entry: [kind, address, title, question, text] }) => {
      const words = spelledRight(keywords.get(address) ?? [], `${title} ${question}`, siteWords);
      return [kind, address, title, question, text, words];
    }),
    synonyms,
    subject: subjectOf(readSettings(contentDir).tagline, synonyms),
    common: commonStems(pages.map(({ words }) => words)),
    files: neededFiles(folder),
    chunks: chunksIn(folder),
  });
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
  const list = listOf(pages, contentDir, folder);
  const parts = partsOf(pages, list.entries.length, idsByAddress(folder));
  const texts = [
    ...pages.map(({ words }) => words),
    ...list.entries.map((entry) => entry.flat().join(' ')),
  ];
  writeFileSync(join(folder, 'list.json'), JSON.stringify(list));
  writeFileSync(join(folder, 'parts.json'), JSON.stringify(parts));
  writeFileSync(join(folder, 'words.txt'), vocabularyOf(texts));
}
