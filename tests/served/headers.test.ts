import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { headersOf, keepingOf } from '../../src/hosting/headers.ts';
import { redirects } from '../../src/library.ts';
import { outDir } from '../../src/site.ts';

/** The site as a server sends it; `tests/nginx.ts` names the address. */
const home = process.env['E2E_ADDRESS'] ?? '';

const ask = (path: string, headers: Record<string, string> = {}) =>
  fetch(new URL(path, home), { redirect: 'manual', headers });

const fileOf = (pattern: RegExp): string =>
  readdirSync(outDir, { recursive: true, encoding: 'utf8' }).find((name) => pattern.test(name)) ??
  assert.fail(`no file like ${String(pattern)}`);

const paths = [
  { path: '', file: 'index.html', type: 'text/html; charset=utf-8' },
  {
    path: 'guide/answering/',
    file: 'guide/answering/index.html',
    type: 'text/html; charset=utf-8',
  },
  { path: 'feed.xml', file: 'feed.xml', type: 'application/rss+xml; charset=utf-8' },
  { path: 'robots.txt', file: 'robots.txt', type: 'text/plain; charset=utf-8' },
  { path: 'favicon.svg', file: 'favicon.svg', type: 'image/svg+xml' },
  ...[
    { pattern: /^_astro\/.*\.js$/, type: 'application/javascript; charset=utf-8' },
    { pattern: /^_astro\/.*\.css$/, type: 'text/css; charset=utf-8' },
    { pattern: /\.woff2$/, type: 'font/woff2' },
    { pattern: /pf_fragment$/, type: 'application/octet-stream' },
    { pattern: /pf_meta$/, type: 'application/octet-stream' },
    { pattern: /search-worker[^/]*\.js$/, type: 'application/javascript; charset=utf-8' },
    { pattern: /pagefind-worker\.js$/, type: 'application/javascript; charset=utf-8' },
    { pattern: /list\.json$/, type: 'application/json' },
  ].map(({ pattern, type }) => ({ path: fileOf(pattern), file: fileOf(pattern), type })),
];

describe('the server', () => {
  for (const { path, file, type } of paths) {
    test(`sends ${file} with its headers, its type, and for how long it may be kept`, async () => {
      const { status, headers } = await ask(path);
      assert.equal(status, 200);
      assert.equal(headers.get('content-type'), type);
      assert.equal(headers.get('cache-control'), keepingOf(file));
      for (const [name, values] of Map.groupBy(headersOf(file), (header) => header.name)) {
        assert.equal(headers.get(name), values.map(({ value }) => value).join(', '), name);
      }
    });
  }

  test('sends the site’s own page for an unknown address, to be kept by nobody for long', async () => {
    for (const path of ['nowhere/', '_astro/gone.js', 'pagefind/fragment/gone.pf_fragment']) {
      const response = await ask(path);
      assert.equal(response.status, 404, path);
      assert.match(await response.text(), /<h1[^>]*>This page is not here/, path);
      assert.doesNotMatch(response.headers.get('cache-control') ?? '', /immutable/, path);
      assert.equal(response.headers.get('x-content-type-options'), 'nosniff', path);
    }
  });

  test('leads from an address without its slash to the page, on the same host', async () => {
    const { status, headers } = await ask('guide');
    assert.equal(status, 301);
    assert.equal(headers.get('location'), new URL('guide/', home).pathname);
  });

  test('leads on from every address that moved', async () => {
    assert.ok(redirects().length > 0);
    for (const { from, to } of redirects()) {
      for (const address of [from, from.slice(0, -1)]) {
        const { status, headers } = await ask(address);
        assert.equal(status, 301, address);
        assert.equal(headers.get('location'), to);
      }
    }
  });

  test('sends compressed copies where they are wanted', async () => {
    const { headers } = await ask('guide/answering/', { 'accept-encoding': 'gzip' });
    assert.equal(headers.get('content-encoding'), 'gzip');
    assert.match(headers.get('vary') ?? '', /Accept-Encoding/i);
  });

  test('keeps to itself what is meant for other hosts', async () => {
    for (const path of ['_headers', '_redirects']) assert.equal((await ask(path)).status, 404);
  });
});
