import { expect, test } from 'playwright/test';
import { ourSearch, plainPagefind, type Engine } from '../search/engines.ts';
import { missesOf, qualityOf, ranksOf, readQueries } from '../search/queries.ts';

const queries = readQueries('tests/fixtures/queries-open.tsv');

async function qualityWith(engine: Engine) {
  const results: string[][] = [];
  for (const { query } of queries) results.push(await engine(query));
  const ranks = queries.map((query, position) => ranksOf(query, results[position] ?? []));
  return qualityOf(ranks, results);
}

test('readers find what they mean in their own words', async ({ page, context, baseURL }) => {
  test.slow();
  const site = `${baseURL ?? ''}/`;
  const ours = await qualityWith(ourSearch(page, site));
  const plain = await qualityWith(plainPagefind(await context.newPage(), site));
  expect(ours.firstThree).toBeGreaterThanOrEqual(29);
  expect(ours.first).toBeGreaterThanOrEqual(24);
  expect(missesOf(ours)).toBeLessThanOrEqual(missesOf(plain) / 2);
});
