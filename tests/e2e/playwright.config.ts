import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { defineConfig } from 'playwright/test';
import { findBrowser } from './browser.ts';

const port = 4399;
const root = resolve(import.meta.dirname, '../..');
const isRoot = process.getuid?.() === 0;

// Worker processes read this file too; only the first of them should look for a browser.
process.env['CHROMIUM_PATH'] ??= findBrowser();

export default defineConfig({
  testDir: '.',
  outputDir: resolve(root, 'test-results'),
  fullyParallel: true,
  forbidOnly: true,
  workers: Math.min(2, availableParallelism()),
  timeout: 30_000,
  reporter: [['list'], ['json', { outputFile: resolve(root, 'test-results/e2e.json') }]],
  use: {
    baseURL: `http://localhost:${port}`,
    locale: 'en-GB',
    timezoneId: 'Europe/London',
    launchOptions: {
      executablePath: process.env['CHROMIUM_PATH'],
      args: isRoot ? ['--no-sandbox'] : [],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/serve.ts`,
    cwd: root,
    port,
    env: { PORT: String(port) },
  },
});
