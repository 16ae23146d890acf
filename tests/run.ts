/**
 * `npm test`: everything that is checked, two steps at a time. A step that fails shows what it
 * printed, and the steps after it run all the same. The last line counts over all of them.
 */
import { spawn } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';
import { nginx } from './nginx-here.ts';

interface Count {
  readonly passed: number;
  readonly failed: number;
}

interface Finished {
  readonly ok: boolean;
  readonly output: string;
}

interface Step {
  readonly name: string;
  readonly command: string;
  /** Reads how many checks a step held; without it a step is one check. */
  readonly count?: (finished: Finished) => Count;
}

/** Node's own summary: `ℹ pass 12`. */
function countNodeTests({ output }: Finished): Count {
  const figure = (name: string) =>
    Number(new RegExp(`^ℹ ${name} (\\d+)$`, 'm').exec(output)?.[1] ?? 0);
  return { passed: figure('pass'), failed: figure('fail') + figure('cancelled') };
}

const browserReport = 'test-results/e2e.json';

/** The part of Playwright's JSON report that is counted. */
const reportSchema = z.object({
  stats: z.object({ expected: z.number(), unexpected: z.number(), flaky: z.number() }),
});

function countBrowserTests(): Count {
  try {
    const { stats } = reportSchema.parse(JSON.parse(readFileSync(browserReport, 'utf8')));
    return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
  } catch {
    return { passed: 0, failed: 0 };
  }
}

/** Where both kinds of tests ran. */
function countAllTests(finished: Finished): Count {
  const [one, other] = [countNodeTests(finished), countBrowserTests()];
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}

/** A second build, for a host and a path of its own; a few tests look at it as well. */
const elsewhere = 'OUT_DIR=.cache/sub-path BASE_PATH=/listen SITE_URL=https://elsewhere.example';

const browserTests = (named = '') =>
  `playwright test --config tests/e2e/playwright.config.ts ${named}`;

/** Files that share a process load what they test once for all of them. */
const nodeTests = (pattern: string, how = '--test-isolation=none') =>
  `node --test ${how} --test-reporter=spec "${pattern}"`;

/** Tests that build guides of their own, in two parts of about the same length as what goes before. */
const buildTests = (part: 1 | 2): Step => ({
  name: `builds, part ${part}`,
  command: nodeTests('tests/builds/*.test.ts', `--test-shard=${part}/2`),
  count: countNodeTests,
});

/** The site for another host, as one serves it: nginx where there is one, else the project's own. */
const onAnotherHost: Step = nginx
  ? {
      name: 'nginx under a sub-path',
      command: `${elsewhere} node tests/nginx.ts on-any-host`,
      count: countAllTests,
    }
  : {
      name: 'browser under a sub-path, without nginx',
      command: `${elsewhere} ${browserTests('on-any-host')}`,
      count: countBrowserTests,
    };

/** What a machine of two cores does at a time: one list of steps on each of them. */
type Stage = readonly (readonly Step[])[];

/** A stage waits for the one before it. */
const stages: readonly Stage[] = [
  [
    [
      { name: 'types', command: 'npm run --silent types' },
      // After the types: in a fresh clone it is they that make Astro's own known to the linter.
      { name: 'lint', command: 'npm run --silent lint' },
      { name: 'formatting', command: 'npm run --silent format:check' },
      { name: 'content', command: 'npm run --silent check' },
      { name: 'nothing unused', command: 'npm run --silent unused' },
      buildTests(1),
    ],
    [
      // Before the builds, which write where the types begin.
      { name: 'units', command: nodeTests('tests/unit/**/*.test.ts'), count: countNodeTests },
      { name: 'build', command: 'npm run --silent build' },
      { name: 'build under a sub-path', command: `${elsewhere} npm run --silent build` },
      { name: 'the built site', command: nodeTests('tests/site/*.test.ts'), count: countNodeTests },
      {
        name: 'the site under a sub-path',
        command: `${elsewhere} ${nodeTests('tests/site/{addresses,links}.test.ts')}`,
        count: countNodeTests,
      },
      buildTests(2),
    ],
  ],
  [
    // Playwright has a worker for each core by itself.
    [{ name: 'browser', command: browserTests(), count: countBrowserTests }, onAnotherHost],
  ],
];

/** Steps, and the commands that tests start, read the same modules: each is compiled once for all. */
const environment = {
  ...process.env,
  FORCE_COLOR: '0',
  NODE_COMPILE_CACHE: resolve('.cache/compiled'),
};

function run(command: string): Promise<Finished> {
  return new Promise((settle) => {
    const child = spawn(command, { shell: true, env: environment });
    let output = '';
    const collect = (chunk: Buffer) => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.on('error', ({ message }) => {
      settle({ ok: false, output: `${output}${message}` });
    });
    child.on('close', (code) => {
      settle({ ok: code === 0, output });
    });
  });
}

/** A step that failed counts at least one failure, also where its own count knows of none. */
function countOf(step: Step, finished: Finished): Count {
  const { passed, failed } = step.count?.(finished) ?? { passed: finished.ok ? 1 : 0, failed: 0 };
  return { passed, failed: finished.ok ? failed : Math.max(1, failed) };
}

async function take(step: Step): Promise<Count> {
  const start = Date.now();
  rmSync(browserReport, { force: true });
  const finished = await run(step.command);
  const count = countOf(step, finished);
  const seconds = Math.round((Date.now() - start) / 1000);
  if (count.failed > 0) console.log(finished.output);
  console.log(`${step.name}: ${count.passed} passed, ${count.failed} failed (${seconds} s)`);
  return count;
}

async function takeInTurn(steps: readonly Step[]): Promise<Count[]> {
  const counts: Count[] = [];
  for (const step of steps) counts.push(await take(step));
  return counts;
}

// A build that fails must not leave an older site to be checked in its place.
rmSync('dist', { recursive: true, force: true });
const counts: Count[] = [];
for (const stage of stages) counts.push(...(await Promise.all(stage.map(takeInTurn))).flat());
const passed = counts.reduce((sum, count) => sum + count.passed, 0);
const failed = counts.reduce((sum, count) => sum + count.failed, 0);
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
