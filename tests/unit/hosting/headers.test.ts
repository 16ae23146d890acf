import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { headersOf, keepingOf, ofFiles } from '../../../src/hosting/headers.ts';

const kept = [
  ['_astro/store.D7qaIBjO.js', 'immutable'],
  ['_astro/fonts/b6dc4c0ff3190df9.woff2', 'immutable'],
  ['pagefind/fragment/en-gb_0c5db9a.pf_fragment', 'immutable'],
  ['pagefind/index/en-gb_0c5db9a.pf_index', 'immutable'],
  ['pagefind/pagefind.en-gb_a8215239e78d8.pf_meta', 'immutable'],
  ['pagefind/pagefind.js', 'no-cache'],
  ['pagefind/list.json', 'no-cache'],
  ['pagefind/wasm.en-gb.pagefind', 'no-cache'],
  ['index.html', 'max-age=300'],
  ['guide/pagefind/index.html', 'max-age=300'],
  ['articles/_astro/index.html', 'max-age=300'],
] as const;

describe('how long a file may be kept', () => {
  for (const [path, value] of kept) {
    test(`${path}: ${value}`, () => {
      assert.ok(keepingOf(path).includes(value), keepingOf(path));
    });
  }
});

describe('the headers of a file', () => {
  test('forbid frames, guesses about types, and telling where a reader came from', () => {
    const sent = new Map(headersOf('index.html').map(({ name, value }) => [name, value]));
    assert.equal(sent.get('Content-Security-Policy'), "frame-ancestors 'none'");
    assert.equal(sent.get('X-Content-Type-Options'), 'nosniff');
    assert.equal(sent.get('Referrer-Policy'), 'no-referrer');
    assert.match(sent.get('Strict-Transport-Security') ?? '', /^max-age=\d{8}$/);
  });

  test('hold a policy of its own for the worker of search alone', () => {
    const policies = (path: string) =>
      headersOf(path).filter(({ name }) => name === 'Content-Security-Policy').length;
    assert.equal(policies('pagefind/pagefind-worker.js'), 2);
    assert.equal(policies('_astro/search-worker-D7qaIBjO.js'), 2);
    assert.equal(policies('pagefind/pagefind.js'), 1);
  });

  test('do not change how long it may be kept', () => {
    assert.equal(ofFiles.length, 2);
    for (const path of ['pagefind/pagefind-worker.js', '_astro/search-worker-D7qaIBjO.js']) {
      const own = ofFiles.find(({ files }) => new RegExp(`^${files}`).test(path));
      assert.equal(own?.value, keepingOf(path));
    }
  });
});
