/**
 * `npm run bench:page`: what a chapter costs a reader on a slow line who was never here before, beside
 * the same words as minimal Astro sends them and as bare HTML. Needs a built site and `openssl`.
 * `npm run bench:page -- <chapter>` measures another chapter than the heaviest.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from 'playwright';
import { readFolder } from '../../src/authoring/content-files.ts';
import { contentDir } from '../../src/settings.ts';
import { findBrowser } from '../e2e/browser.ts';
import { coldLoad, type Conditions, type Load } from './cold-load.ts';
import { host, type Host } from './host.ts';
import { median } from './median.ts';
import { sameWords } from './same-words.ts';

const conditions: Conditions = { line: { roundTripMs: 400, bitsPerSecond: 400_000 }, slowdown: 4 };
const runs = 5;

interface Subject {
  readonly name: string;
  readonly host: Host;
  readonly address: string;
  readonly loads: Load[];
}

/** A row of the table: a figure of each subject, and what ours should be at most. */
interface Row {
  readonly name: string;
  readonly of: (load: Load) => number;
  /** At most this much, or this many times what minimal Astro takes. */
  readonly most?: number;
  readonly mostTimes?: number;
}

const rows: readonly Row[] = [
  { name: 'first paint, ms', of: (load) => load.firstPaint, mostTimes: 1.25 },
  { name: 'largest paint, ms', of: (load) => load.largestPaint, mostTimes: 1.25 },
  { name: 'layout shift', of: (load) => load.layoutShift, most: 0 },
  { name: 'blocking time, ms', of: (load) => load.blocking },
  { name: 'longest script, ms', of: (load) => load.longestScript, most: 50 },
  { name: 'page, bytes', of: ({ sent }) => sent[0]?.bytes ?? 0, most: 14_600 },
  {
    name: 'all, bytes',
    of: ({ sent }) => sent.reduce((sum, { bytes }) => sum + bytes, 0),
    most: 30_720,
  },
  { name: 'requests', of: ({ sent }) => sent.length },
  { name: 'blocking requests', of: (load) => load.renderBlocking, most: 0 },
];

const rounded = (figure: number) => String(Math.round(figure * 1_000) / 1_000).slice(0, 7);

function heaviestChapter(): string {
  const built = (slug: string) => join('dist/guide', slug, 'index.html');
  const weight = (slug: string) => brotliCompressSync(readFileSync(built(slug))).length;
  const chapters = readFolder(contentDir, 'guide')
    .filter(({ slug }) => existsSync(built(slug)))
    .map(({ slug }) => ({ slug, weight: weight(slug) }))
    .toSorted((one, other) => other.weight - one.weight);
  const [heaviest] = chapters;
  if (!heaviest) throw new Error('No chapter is built: run npm run build first.');
  return heaviest.slug;
}

/** The first round warms the host and counts for nothing. Subjects take turns. */
async function measure(browser: Browser, subjects: readonly Subject[]): Promise<void> {
  for (let round = 0; round <= runs; round += 1) {
    for (const subject of subjects) {
      const load = await coldLoad(browser, subject.host, subject.address, conditions);
      if (round > 0) subject.loads.push(load);
    }
  }
}

function verdict({ most, mostTimes }: Row, ours: number, minimal: number): string {
  if (mostTimes !== undefined) {
    const times = ours / minimal;
    return `${rounded(times)} times minimal, at most ${mostTimes}${times > mostTimes ? ': MISSED' : ''}`;
  }
  return most === undefined ? '' : `at most ${most}${ours > most ? ': MISSED' : ''}`;
}

function print(subjects: readonly Subject[]): void {
  const cell = (text: string) => text.padStart(15);
  console.log(`${''.padEnd(20)}${subjects.map(({ name }) => cell(name)).join('')}`);
  for (const row of rows) {
    const figures = subjects.map(({ loads }) => median(loads.map(row.of)));
    const [ours = NaN, minimal = NaN] = figures;
    const cells = figures.map((figure) => cell(rounded(figure))).join('');
    console.log(`${row.name.padEnd(20)}${cells}   ${verdict(row, ours, minimal)}`.trimEnd());
  }
}

const chapter = process.argv[2] ?? heaviestChapter();
const { line, slowdown } = conditions;
console.log(
  `/guide/${chapter}/, never seen before, over ${line.roundTripMs} ms and ` +
    `${line.bitsPerSecond / 1_000} kbit/s, ${slowdown} times slower; median of ${runs}`,
);
const plain = sameWords(chapter);
const [ours, others] = await Promise.all([host('dist'), host(plain.folder)]);
const subjects: Subject[] = [
  { name: 'this guide', host: ours, address: `/guide/${chapter}/`, loads: [] },
  { name: 'minimal Astro', host: others, address: plain.minimal, loads: [] },
  { name: 'bare HTML', host: others, address: plain.bare, loads: [] },
];
const browser = await chromium.launch({
  executablePath: findBrowser(),
  // Accepted by the context instead, a certificate of one's own costs two more round trips.
  args: ['--ignore-certificate-errors', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
});
await measure(browser, subjects);
await browser.close();
print(subjects);
process.exit();
