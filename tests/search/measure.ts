import type { Engine } from './engines.ts';
import { qualityOf, ranksOf, type Quality, type Query, type Ranks } from './queries.ts';

interface Measured {
  /** What was found for each query. */
  readonly results: readonly (readonly string[])[];
  readonly ranks: readonly Ranks[];
  readonly quality: Quality;
}

/** Asks a search every query of a table. */
export async function measure(engine: Engine, queries: readonly Query[]): Promise<Measured> {
  const results: string[][] = [];
  for (const { query } of queries) results.push(await engine(query));
  const ranks = queries.map((query, position) => ranksOf(query, results[position] ?? []));
  return { results, ranks, quality: qualityOf(ranks, results) };
}
