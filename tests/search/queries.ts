import { readFileSync } from 'node:fs';

/** What somebody typed, and which pages help. Pages are named by address without outer slashes. */
export interface Query {
  readonly id: string;
  readonly query: string;
  readonly best: string;
  /** The best page and others that help as well. */
  readonly acceptable: readonly string[];
}

/**
 * Reads a table of queries: tab-separated, with a first line that names at least the columns `id`,
 * `query`, `best` and `also_ok`, the last separated by semicolons.
 */
export function readQueries(file: string): Query[] {
  const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split(/\r?\n/);
  const columns = head.split('\t');
  return lines.map((line) => {
    const cells = line.split('\t');
    const cell = (name: string) => cells[columns.indexOf(name)]?.trim() ?? '';
    const also = cell('also_ok').split(';');
    const acceptable = [cell('best'), ...also].map((page) => page.trim()).filter(Boolean);
    return { id: cell('id'), query: cell('query'), best: cell('best'), acceptable };
  });
}

/** A page as tables of queries name it, from the address of a link. */
export function pageAt(address: string): string {
  const { pathname, hash } = new URL(address, 'http://host');
  const anchor = hash.replace(/:~:.*$/, '').replace(/^#$/, '');
  return pathname.replace(/^\/|\/$/g, '') + anchor;
}

/** Where a query's pages stood among the results, from 1; 0 where they did not. */
export interface Ranks {
  readonly best: number;
  readonly acceptable: number;
}

/** Ranks a list of results. A part of a page counts as the page where the page is acceptable. */
export function ranksOf({ best, acceptable }: Query, results: readonly string[]): Ranks {
  const isAt = (page: string, wanted: string) =>
    page === wanted || (!wanted.includes('#') && page.split('#')[0] === wanted);
  return {
    best: 1 + results.findIndex((page) => isAt(page, best)),
    acceptable: 1 + results.findIndex((page) => acceptable.some((one) => isAt(page, one))),
  };
}

/** How good a search is over a table of queries. */
export interface Quality {
  readonly queries: number;
  /** Queries whose first result is acceptable. */
  readonly first: number;
  /** Queries with an acceptable page among the first three. */
  readonly firstThree: number;
  /** Mean of 1 / rank of the first acceptable page. */
  readonly reciprocalRank: number;
  /** Queries without any result. */
  readonly empty: number;
}

/** Sums ranks up. */
export function qualityOf(
  ranks: readonly Ranks[],
  results: readonly (readonly string[])[],
): Quality {
  const places = ranks.map(({ acceptable }) => acceptable);
  const sum = places.reduce((all, place) => all + (place > 0 ? 1 / place : 0), 0);
  return {
    queries: places.length,
    first: places.filter((place) => place === 1).length,
    firstThree: places.filter((place) => place >= 1 && place <= 3).length,
    reciprocalRank: sum / places.length,
    empty: results.filter((list) => list.length === 0).length,
  };
}

/** Queries that do not have an acceptable page among the first three. */
export const missesOf = ({ queries, firstThree }: Quality): number => queries - firstThree;
