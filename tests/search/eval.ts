/**
 * `npm run search:eval [table of queries]`: how well the search of the last build finds what people
 * mean, beside plain Pagefind on the same index, in a real browser.
 */
import { chromium } from 'playwright';
import { serveSite } from '../../src/commands/site-server.ts';
import { findBrowser } from '../e2e/browser.ts';
import { ourSearch, plainPagefind, type Engine } from './engines.ts';
import { missesOf, qualityOf, ranksOf, readQueries, type Quality } from './queries.ts';

const file = process.argv[2] ?? 'tests/fixtures/queries-open.tsv';
const queries = readQueries(file);

const ranked = (rank: number) => (rank === 0 ? '–' : String(rank)).padStart(4);

async function measure(engine: Engine) {
  const results: string[][] = [];
  for (const { query } of queries) results.push(await engine(query));
  const ranks = queries.map((query, position) => ranksOf(query, results[position] ?? []));
  return { results, ranks, quality: qualityOf(ranks, results) };
}

const line = (name: string, quality: Quality) =>
  `${name.padEnd(16)} first ${quality.first}, first three ${quality.firstThree} of ${quality.queries}, ` +
  `MRR ${quality.reciprocalRank.toFixed(3)}, misses ${missesOf(quality)}, no result ${quality.empty}`;

const { server, address } = await serveSite({ folder: 'dist', base: '/', port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const ours = await measure(ourSearch(await browser.newPage(), address));
  const plain = await measure(plainPagefind(await browser.newPage(), address));
  console.log('Ranks of the best and of the first acceptable page\n\n            ours    Pagefind');
  queries.forEach(({ id, query }, position) => {
    const [own, other] = [ours.ranks[position], plain.ranks[position]];
    if (!own || !other) return;
    const places = [own.best, own.acceptable, other.best, other.acceptable].map(ranked).join(' ');
    const instead =
      own.acceptable === 1 ? '' : `  → ${ours.results[position]?.slice(0, 3).join(', ')}`;
    console.log(`${id.padEnd(6)}${places}  ${query}${instead}`);
  });
  console.log(`\n${line('ours', ours.quality)}\n${line('plain Pagefind', plain.quality)}`);
} finally {
  await browser.close();
  server.close();
}
