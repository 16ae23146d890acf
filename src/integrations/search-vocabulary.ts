import { gzipSync } from 'node:zlib';
import { wordsOf } from '../features/search/query.ts';
import { saysLittle, stemOf } from '../features/search/stems.ts';

/** Most bytes of the vocabulary after gzip. */
const mostBytes = 12_288;

/** A word that stands on this share of all pages counts as common. */
const commonShare = 0.2;

/** From this many times on, a word stands among the usual ones. */
const usual = 3;

const isWord = (word: string): boolean => /^\p{L}{3,24}$/u.test(word);

function counted(words: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * All words of the site for correcting queries: the usual ones and, on a second line, the rare ones;
 * where they are too many, the rarest are left out.
 */
export function vocabularyOf(texts: readonly string[], budget = mostBytes): string {
  const counts = counted(texts.flatMap(wordsOf).filter(isWord));
  const between = (least: number, most: number) =>
    [...counts]
      .filter(([, count]) => count >= least && count < most)
      .map(([word]) => word)
      .sort();
  for (let least = 1; ; least += 1) {
    const from = Math.max(usual, least);
    const lines = [between(from, Infinity), between(least, from)];
    const written = lines.map((line) => line.join(' ')).join('\n');
    if (gzipSync(written).length <= budget || counts.size === 0) return written;
  }
}

/** The stems that stand on many pages, and on what share of them. */
export function commonStems(texts: readonly string[]): [stem: string, share: number][] {
  const pages = texts.map((text) => [...new Set(wordsOf(text).filter(isWord).map(stemOf))]);
  return [...counted(pages.flat())]
    .map(([stem, count]): [string, number] => [stem, Math.round((count / texts.length) * 10) / 10])
    .filter(([stem, share]) => share >= commonShare && !saysLittle(stem))
    .sort(([one], [other]) => one.localeCompare(other, 'en'));
}
