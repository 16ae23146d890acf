/**
 * `npm run bench:search [sizes]`: what finding something costs on a slow line, in guides of 100 and
 * 1,000 generated articles. Needs `openssl`. A size that was built before is not built again.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { loadavg } from 'node:os';
import { chromium, type Browser } from 'playwright';
import { findBrowser } from '../e2e/browser.ts';
import type { Conditions } from './cold-load.ts';
import { writeCorpus } from './corpus.ts';
import { host } from './host.ts';
import { median } from './median.ts';
import { coldSearch, type Search } from './search-run.ts';

const conditions: Conditions = { line: { roundTripMs: 400, bitsPerSecond: 400_000 }, slowdown: 4 };
const runs = 3;

interface Row {
  readonly name: string;
  readonly of: (search: Search) => number;
  readonly most?: number;
}

const rows: readonly Row[] = [
  { name: 'first result, ms', of: ({ firstResult }) => firstResult },
  { name: 'full text complete, ms', of: ({ complete }) => complete },
  { name: 'all, bytes', of: ({ bytes }) => bytes, most: 140_000 },
  { name: 'requests', of: ({ requests }) => requests },
  { name: 'longest task of a further key, ms', of: ({ longestTask }) => longestTask, most: 50 },
];

/** Builds a guide of generated articles; returns where it stands. */
function built(count: number): string {
  const folder = `.cache/bench/search-${count}`;
  if (existsSync(`${folder}/pagefind/list.json`)) return folder;
  const content = `.cache/bench/corpus-${count}`;
  writeCorpus({ count, seed: 7, folder: content });
  execFileSync('astro', ['build', '--outDir', folder], {
    env: { ...process.env, CONTENT_DIR: content, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return folder;
}

/** The first round warms the host and counts for nothing. */
async function measure(browser: Browser, count: number): Promise<Search[]> {
  const folder = built(count);
  const article = readdirSync(`${folder}/articles`).find((name) => name.includes('-part-')) ?? '';
  const server = await host(folder);
  const searches: Search[] = [];
  for (let round = 0; round <= runs; round += 1) {
    const search = await coldSearch(browser, server, `/articles/${article}/`, conditions);
    if (round > 0) searches.push(search);
  }
  server.close();
  return searches;
}

const given = process.argv.slice(2).map(Number);
const sizes = given.length > 0 ? given : [100, 1_000];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // Accepted by the context instead, a certificate of one's own costs two more round trips.
  args: ['--ignore-certificate-errors', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
const { line, slowdown } = conditions;
console.log(
  `Search on a page never seen before, over ${line.roundTripMs} ms and ${line.bitsPerSecond / 1_000} kbit/s, ` +
    `${slowdown} times slower; median of ${runs}; load ${loadavg()[0]?.toFixed(1)}`,
);
for (const size of sizes) {
  const searches = await measure(browser, size);
  console.log(`\n${size} articles`);
  for (const { name, of, most } of rows) {
    const figure = Math.round(median(searches.map(of)));
    const aim = most === undefined ? '' : `   at most ${most}${figure > most ? ': MISSED' : ''}`;
    console.log(`  ${name.padEnd(36)}${String(figure).padStart(8)}${aim}`);
  }
}
await browser.close();
process.exit();
