import { gzipSync } from 'node:zlib';
import { misspells } from '../features/search/correction.ts';
import { wordsOf } from '../features/search/query.ts';
import type { StoredEntry, StoredList } from '../features/search/quick-list.ts';

/** Most bytes of the quick list after gzip. */
const mostBytes = 15_360;

/**
 * An author's keywords without those that only misspell another word of the same entry: search
 * corrects these by itself, and says so.
 */
export function spelledRight(keywords: readonly string[], title: string): string[] {
  const words = [...new Set([title, ...keywords].flatMap(wordsOf))];
  const own = new Map<string, number>();
  for (const word of [title, ...keywords].flatMap(wordsOf)) {
    own.set(word, (own.get(word) ?? 0) + 1);
  }
  const isSlip = (word: string) =>
    words.some((other) => misspells(word, other) && (own.get(other) ?? 0) >= (own.get(word) ?? 0));
  return keywords.filter((keyword) => !wordsOf(keyword).some(isSlip));
}

/** Ways to say less of every entry, each shorter than the one before. */
const cuts: readonly ((entry: StoredEntry) => StoredEntry)[] = [
  (entry) => entry,
  ([kind, address, title, question, text, words]) => [
    kind,
    address,
    title,
    question,
    kind === 'term' ? text : '',
    words,
  ],
  ([kind, address, title, question, , words]) => [kind, address, title, question, '', words],
  ([kind, address, title, question]) => [kind, address, title, question, '', []],
];

/**
 * The list as it is written, cut to its budget: first the texts go, those of terms last, then the keywords, then entries
 * from the end.
 *
 * @param list its entries the most useful first
 * @param budget in bytes after gzip
 */
export function cutToBudget(list: StoredList, budget = mostBytes): StoredList {
  const fits = (entries: readonly StoredEntry[]) =>
    gzipSync(JSON.stringify({ ...list, entries })).length <= budget;
  const cut = cuts.map((one) => list.entries.map(one)).find(fits);
  if (cut) return { ...list, entries: cut };
  let entries = list.entries.map((entry) => cuts.at(-1)?.(entry) ?? entry);
  while (entries.length > 0 && !fits(entries)) {
    entries = entries.slice(0, Math.floor(entries.length * 0.9));
  }
  return { ...list, entries };
}
