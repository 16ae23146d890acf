import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { keepingOf } from '../../../src/hosting/headers.ts';
import { headersFile, keepingPatterns, redirectsFile } from '../../../src/hosting/static-host.ts';

/** As hosts read a pattern: a star at its end stands for anything. */
const matches = (pattern: string, address: string) =>
  pattern.endsWith('*') ? address.startsWith(pattern.slice(0, -1)) : address === pattern;

const part = fc.constantFrom('_astro', 'pagefind', 'fragment', 'guide', 'a', 'pagefind.x.pf_meta');
const file = fc
  .tuple(fc.array(part, { maxLength: 3 }), fc.constantFrom('index.html', 'a.js', 'b.pf_meta'))
  .map(([folders, name]) => [...folders, name].join('/'));

describe('patterns of how long files may be kept', () => {
  test('name a folder once where all below it is kept alike', () => {
    const files = ['index.html', 'guide/index.html', 'guide/a/index.html', '_astro/a.js'];
    assert.deepEqual([...keepingPatterns(files).keys()], ['', 'guide/*', '_astro/*']);
  });

  test('match each file once, with what holds for it', () => {
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 12 }), (files) => {
        const patterns = [...keepingPatterns(files)];
        for (const path of files) {
          const address = path.replace(/(^|\/)index\.html$/, '$1');
          const found = patterns.filter(([pattern]) => matches(pattern, address));
          assert.deepEqual(
            found.map(([, value]) => value),
            [keepingOf(path)],
          );
        }
      }),
    );
  });
});

describe('_headers', () => {
  test('stands under the base path', () => {
    const text = headersFile(['index.html', 'pagefind/pagefind-worker.js'], '/listen/');
    const patterns = text.split('\n').filter((line) => line.startsWith('/'));
    assert.deepEqual(patterns, [
      '/listen/*',
      '/listen/pagefind/pagefind-worker.js',
      '/listen/',
      '/listen/pagefind/*',
    ]);
  });
});

describe('_redirects', () => {
  test('leads on with a slash at the end and without', () => {
    assert.equal(
      redirectsFile([{ from: '/old/', to: '/new/#part' }]),
      '/old/ /new/#part 301\n/old /new/#part 301\n',
    );
  });
});
