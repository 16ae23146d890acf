import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';

/** Chromium without its windows: the same tests in half the time. */
const shell = 'chromium-headless-shell';

const named = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** Whether a command ran to its end without an error; its output goes nowhere. */
function runs(command: string, args: readonly string[]): boolean {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

function onPath(name: string): string | null {
  try {
    return execFileSync('which', [name], { encoding: 'utf8' }).trim() || null;
  } catch {
    return null;
  }
}

/** A browser that lacks a library, or a stand-in for one, lies on the disk and does not start. */
function starts(path: string): boolean {
  return existsSync(path) && runs(path, ['--version']);
}

function onMachine(): string | null {
  const found = named.map(onPath).filter((path) => path !== null);
  return [...found, ...places].find(starts) ?? null;
}

function fetched(): string | null {
  const path = chromium.executablePath();
  if (starts(path)) return path;
  return runs('npx', ['playwright', 'install', 'chromium']) && starts(path) ? path : null;
}

const apt = (...args: string[]) => runs('apt-get', ['-y', '-q', ...args]);

/** Only root, as in a container, may install; everybody else is asked to. */
function installed(): string | null {
  const mayInstall = process.getuid?.() === 0;
  return mayInstall && apt('install', shell) ? onPath(shell) : null;
}

/** A fresh container knows no packages before it has asked for their list. */
function afterUpdate(): string | null {
  return apt('update') ? installed() : null;
}

/**
 * Finds a browser for the tests: the one in `CHROMIUM_PATH`, the headless shell that lies here or that
 * Debian can fetch, any other on the machine, or Playwright's own.
 *
 * @throws Error with one sentence that says what to install
 */
export function findBrowser(): string {
  const given = process.env['CHROMIUM_PATH'];
  if (given) {
    if (existsSync(given)) return given;
    throw new Error(`CHROMIUM_PATH names ${given}, and there is no such file.`);
  }
  const path = onPath(shell) ?? installed() ?? onMachine() ?? fetched() ?? afterUpdate();
  if (path) return path;
  throw new Error(
    'Browser tests need Chromium: install it or Chrome, or name its executable in CHROMIUM_PATH.',
  );
}
