/**
 * `npm run bench:build`: what building costs, at 100 and at 1,000 generated articles, beside minimal
 * Astro with the same articles. Site and search index are measured apart.
 * `npm run bench:build -- 4000 --runs=1` measures other sizes, and runs each build once.
 */
import { cpSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changeOne, cleanUp, layOutCopy, siteOnlyConfig } from './guide-copy.ts';
import { measured, type Cost } from './measured.ts';
import { median } from './median.ts';
import { layOutMinimal } from './minimal-astro.ts';

/** Columns of the table: what is built. */
const columns = ['site', 'index', 'minimal Astro'] as const;

type Costs = Record<(typeof columns)[number], Cost>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { runs: { type: 'string', default: '3' } },
});
const sizes = positionals.length > 0 ? positionals.map(Number) : [100, 1_000];
const runs = Number(values.runs);

const astro = resolve('node_modules/astro/bin/astro.mjs');
const ours = resolve('.cache/bench/guide');
const minimal = resolve('.cache/bench/minimal');

function layOut(articles: number): void {
  layOutCopy(ours, articles);
  layOutMinimal(minimal, []);
  cpSync(join(ours, 'content/articles'), join(minimal, 'articles'), { recursive: true });
}

/** Builds everything in turn, so that a slow minute of the machine meets all. */
function build(): Costs {
  // Code that Node has compiled would outlast a clean-up where it is kept by default.
  const compiled = { NODE_COMPILE_CACHE: '.cache/compiled' };
  const env = { ...compiled, CONTENT_DIR: 'content', OUT_DIR: 'dist', BASE_PATH: '/' };
  const folders = [join(ours, 'dist'), join(ours, 'content')];
  return {
    site: measured([astro, 'build', '--config', siteOnlyConfig], ours, env),
    index: measured(['tests/bench/index-site.ts', ...folders], '.'),
    'minimal Astro': measured([astro, 'build'], minimal, compiled),
  };
}

/** The states from which a build starts, and how each is brought about. */
const states: Readonly<Record<string, (run: number) => void>> = {
  clean: () => [ours, minimal].forEach(cleanUp),
  'no change': () => undefined,
  'one change': (run) => {
    changeOne(join(ours, 'content/articles'), `Changed for the ${run}th time.`);
    changeOne(join(minimal, 'articles'), `Changed for the ${run}th time.`);
  },
};

/** Seconds of processor that a build of some state took, by what was built. */
type Seconds = Readonly<Record<(typeof columns)[number], number>>;

function printRow(articles: number, state: string, all: readonly Costs[]): Seconds {
  const cells = columns.map((column) => {
    const of = (figure: keyof Cost) => median(all.map((costs) => costs[column][figure]));
    return `${of('cpu').toFixed(1)} (${of('wall').toFixed(1)}) ${of('memory')} MB`.padStart(22);
  });
  const cpu = (column: keyof Costs) => median(all.map((costs) => costs[column].cpu));
  const seconds = { site: cpu('site'), index: cpu('index'), 'minimal Astro': cpu('minimal Astro') };
  const times = (seconds.site / seconds['minimal Astro']).toFixed(2);
  console.log(
    `${String(articles).padEnd(6)}${state.padEnd(11)}${cells.join('')}${times.padStart(8)}`,
  );
  return seconds;
}

interface Measured {
  readonly articles: number;
  readonly clean: Seconds;
}

/** What a clean build takes longer for each article, between two sizes of guide. */
function printOneMore(smaller: Measured, larger: Measured): void {
  const milliseconds = (column: keyof Seconds) =>
    ((larger.clean[column] - smaller.clean[column]) * 1_000) / (larger.articles - smaller.articles);
  const [site, minimalAstro] = [milliseconds('site'), milliseconds('minimal Astro')];
  console.log(
    `One more article takes ${site.toFixed(1)} ms, with minimal Astro ${minimalAstro.toFixed(1)} ms:` +
      ` ${(site / minimalAstro).toFixed(2)} times.`,
  );
}

console.log(
  `Seconds of processor (seconds by the clock) and the largest process; median of ${runs}.`,
);
const names = columns.map((column) => column.padStart(22)).join('');
console.log(`${'articles'.padEnd(17)}${names}   times`);
const measuredSizes = sizes.map((articles): Measured => {
  layOut(articles);
  const rows = Object.entries(states).map(([state, prepare]) => {
    const all = Array.from({ length: runs }, (_, run) => {
      prepare(run);
      return build();
    });
    return printRow(articles, state, all);
  });
  const [clean, , changed] = rows;
  if (!clean || !changed) throw new Error('A state was not built.');
  console.log(`A changed article takes ${(changed.site / clean.site).toFixed(2)} of a clean site.`);
  return { articles, clean };
});
const [smallest, largest] = [measuredSizes[0], measuredSizes.at(-1)];
if (smallest && largest && smallest !== largest) printOneMore(smallest, largest);
