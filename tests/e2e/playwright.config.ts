import { execFileSync } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { baseFrom } from '../../src/lib/links.ts';
import { findBrowser } from './browser.ts';

/** Any free port, so that two runs on one machine do not meet. */
function freePort(): string {
  const ask = `const server = require('node:net').createServer().listen(0, () => {
    process.stdout.write(String(server.address().port));
    server.close();
  });`;
  return execFileSync(process.execPath, ['-e', ask], { encoding: 'utf8' });
}

const root = resolve(import.meta.dirname, '../..');
const isBench = Boolean(process.env['BENCH']);
const isRoot = process.getuid?.() === 0;

// Worker processes read this file too; only the first looks for a browser and a port.
process.env['CHROMIUM_PATH'] ??= findBrowser();
process.env['E2E_PORT'] ??= freePort();
const port = Number(process.env['E2E_PORT']);

/** A site that is served already, by nginx for one; without it the last build is. */
const given = process.env['E2E_ADDRESS'];
const base = baseFrom(process.env['BASE_PATH'] ?? '');

export default defineConfig({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  // What prints timings and asserts nothing of them, one after the other: `npm run bench:delay`.
  ...(isBench ? { grep: /@bench/ } : { grepInvert: /@bench/ }),
  workers: isBench ? 1 : Math.min(2, availableParallelism()),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test-results/e2e.json') }]],
  use: {
    baseURL: given ?? `http://localhost:${port}${base}`,
    // Tests share a page that Playwright empties between them, which is a third of a short test's time.
    // It is not sure to forget everything: behind a server that is given each has a page of its own.
    reuseContext: !given,
    // What is granted stays granted on a shared page: so it is for all. Refusals are staged.
    permissions: ['clipboard-read', 'clipboard-write'],
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    // The fade from page to page takes a tenth of the time.
    contextOptions: { reducedMotion: given ? 'no-preference' : 'reduce' },
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      // Memory for the tiles of one screen: what lies far beyond it need not be painted, as nobody looks.
      args: ['--force-gpu-mem-available-mb=5', ...(isRoot ? ['--no-sandbox'] : [])],
    },
  },
  ...(given
    ? {}
    : {
        webServer: {
          command: `"${process.execPath}" src/commands/serve.ts`,
          cwd: root,
          port,
          env: { PORT: String(port) },
        },
      }),
});
