import { gzipSync } from 'node:zlib';
import type { StoredParts } from '../features/search/page-parts.ts';
import type { SearchPage } from './search-pages.ts';

/** Most bytes of headings and items after gzip. */
const mostBytes = 12_288;

/** Headings and items, without those of the last pages where all are too many. */
function spotsWithin(pages: readonly SearchPage[], budget: number): StoredParts['spots'] {
  const all = pages.map(({ spots }) => spots);
  let kept = all.length;
  const cut = () => all.map((spots, position) => (position < kept ? spots : []));
  while (kept > 0 && gzipSync(JSON.stringify(cut())).length > budget) {
    kept = Math.floor(kept * 0.8);
  }
  return cut();
}

/**
 * What joins the full-text index with the quick list.
 *
 * @param pages the most useful first; the first of them are in the quick list
 * @param ids Pagefind's name for each page, by its address
 * @param budget in bytes after gzip, for headings and items
 */
export function partsOf(
  pages: readonly SearchPage[],
  listed: number,
  ids: ReadonlyMap<string, string>,
  budget = mostBytes,
): StoredParts {
  const idOf = ({ entry }: SearchPage) => ids.get(entry[1]) ?? '';
  return {
    ids: pages.slice(0, listed).map(idOf),
    spots: spotsWithin(pages.slice(0, listed), budget),
    others: pages.slice(listed).map((page) => [idOf(page), page.entry[0]]),
  };
}
