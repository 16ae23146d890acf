import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** What a command took. */
export interface Cost {
  /** Seconds of processor, user and system, of the command and all it started. */
  readonly cpu: number;
  readonly wall: number;
  /** Megabytes of the largest process. */
  readonly memory: number;
}

/** The time that a shell's children took, as `times` prints it last: `1m2.5s 0m0.4s`. */
function secondsIn(printed: string): number {
  const [line = ''] = printed.trim().split('\n').slice(-1);
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)]
    .map(([, minutes, seconds]) => Number(minutes) * 60 + Number(seconds))
    .reduce((sum, each) => sum + each, 0);
}

/** Every Node process that the command starts leaves a file with its largest size in kilobytes. */
function largestIn(folder: string): number {
  const sizes = readdirSync(folder).map((name) => Number(readFileSync(join(folder, name), 'utf8')));
  return Math.round(Math.max(0, ...sizes) / 1_024);
}

/**
 * Runs a Node script and measures it.
 *
 * @param args the script and what it is given
 * @throws Error with what the script printed, when it fails
 */
export function measured(
  args: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>> = {},
): Cost {
  const sizes = mkdtempSync(join(tmpdir(), 'bench-'));
  const noting = `--import=${resolve('tests/bench/note-memory.ts')}`;
  const start = performance.now();
  const { status, stdout, stderr } = spawnSync(
    'sh',
    ['-c', '"$@" 2>&1; code=$?; times; exit $code', 'sh', process.execPath, ...args],
    {
      cwd,
      encoding: 'utf8',
      maxBuffer: 1e9,
      env: {
        ...process.env,
        ...env,
        ASTRO_TELEMETRY_DISABLED: '1',
        NODE_OPTIONS: noting,
        NOTE_MEMORY: sizes,
      },
    },
  );
  const wall = (performance.now() - start) / 1_000;
  const memory = largestIn(sizes);
  rmSync(sizes, { recursive: true });
  if (status !== 0) throw new Error(`${stdout}${stderr}`);
  return { cpu: secondsIn(stdout), wall, memory };
}
