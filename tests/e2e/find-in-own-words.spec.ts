import { expect, test } from 'playwright/test';
import { ourSearch, plainPagefind } from '../search/engines.ts';
import { measure } from '../search/measure.ts';
import { missesOf, readQueries, tableOf } from '../search/queries.ts';

/** What search has to reach: queries with an acceptable page first, and among the first three. */
const aims = [
  { table: 'open', first: 24, firstThree: 29 },
  { table: 'own', first: 48, firstThree: 56 },
] as const;

for (const { table, first, firstThree } of aims) {
  test(`readers find what they mean in their own words: ${table} queries`, async ({
    page,
    context,
    baseURL,
  }) => {
    test.slow();
    const site = `${baseURL ?? ''}/`;
    const queries = readQueries(tableOf(table));
    const { quality } = await measure(ourSearch(page, site), queries);
    const plain = await measure(plainPagefind(await context.newPage(), site), queries);
    expect(quality.firstThree).toBeGreaterThanOrEqual(firstThree);
    expect(quality.first).toBeGreaterThanOrEqual(first);
    expect(missesOf(quality)).toBeLessThanOrEqual(missesOf(plain.quality) / 2);
  });
}
