/**
 * `npm run search:eval [tables of queries]`: how well the search of the last build finds what people
 * mean, beside plain Pagefind on the same index, in a real browser.
 */
import { chromium } from 'playwright';
import { serveSite } from '../../src/commands/site-server.ts';
import { findBrowser } from '../e2e/browser.ts';
import { ourSearch, plainPagefind, type Engine } from './engines.ts';
import { measure } from './measure.ts';
import { missesOf, readQueries, tableOf, type Quality } from './queries.ts';

const given = process.argv.slice(2);
const tables = given.length > 0 ? given : [tableOf('open'), tableOf('own')];

const ranked = (rank: number) => (rank === 0 ? '–' : String(rank)).padStart(4);

const line = (name: string, quality: Quality) =>
  `${name.padEnd(16)} first ${quality.first}, first three ${quality.firstThree} of ${quality.queries}, ` +
  `MRR ${quality.reciprocalRank.toFixed(3)}, misses ${missesOf(quality)}, no result ${quality.empty}`;

/** Prints the ranks of each query of a table, and their sums. */
async function report(table: string, own: Engine, other: Engine): Promise<void> {
  const queries = readQueries(table);
  const ours = await measure(own, queries);
  const plain = await measure(other, queries);
  console.log(`${table}: ranks of the best and of the first acceptable page\n`);
  console.log('            ours    Pagefind');
  queries.forEach(({ id, query }, position) => {
    const [here, there] = [ours.ranks[position], plain.ranks[position]];
    if (!here || !there) return;
    const places = [here.best, here.acceptable, there.best, there.acceptable].map(ranked).join(' ');
    const instead =
      here.acceptable === 1 ? '' : `  → ${ours.results[position]?.slice(0, 3).join(', ')}`;
    console.log(`${id.padEnd(6)}${places}  ${query}${instead}`);
  });
  console.log(`\n${line('ours', ours.quality)}\n${line('plain Pagefind', plain.quality)}\n`);
}

const { server, address } = await serveSite({ folder: 'dist', base: '/', port: 0 });
const browser = await chromium.launch({
  executablePath: findBrowser(),
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
try {
  const own = ourSearch(await browser.newPage(), address);
  const other = plainPagefind(await browser.newPage(), address);
  for (const table of tables) await report(table, own, other);
} finally {
  await browser.close();
  server.close();
}
