import base from './tests/e2e/playwright.config.ts';
import { resolve } from 'node:path';
export default {
  ...base,
  testDir: resolve('tests/e2e'),
  outputDir: '/tmp/s2-results',
  reporter: [['list']],
  use: { ...base.use, baseURL: 'http://localhost:4487' },
  webServer: { ...base.webServer, port: 4487, env: { PORT: '4487' } },
};
