import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { dist } from './built-site.ts';

const onDisk = (file: string) => readFileSync(join(dist, file));
const gzipped = (file: string) => gzipSync(onDisk(file)).length;
const brotli = (file: string) => brotliCompressSync(onDisk(file)).length;

/** The one file of a folder that begins so. */
function named(folder: string, start: string): string {
  const [file, ...others] = readdirSync(join(dist, folder)).filter((name) =>
    name.startsWith(start),
  );
  assert.ok(file !== undefined && others.length === 0, `${start}: ${file} ${others.join(' ')}`);
  return join(folder, file);
}

const budgets = [
  ['the quick list', () => 'pagefind/list.json', 15_360],
  ['what joins it with the text', () => 'pagefind/parts.json', 15_360],
  ['the vocabulary', () => 'pagefind/words.txt', 12_288],
  [
    'ranking, correction and all else in the worker',
    () => named('_astro', 'search-worker'),
    10_240,
  ],
] as const;

describe('search', () => {
  for (const [what, file, budget] of budgets) {
    test(`has at most ${budget} bytes of ${what}`, () => {
      assert.ok(gzipped(file()) <= budget, `${gzipped(file())} bytes`);
    });
  }

  // Half of it is Pagefind's engine, which is 72 kB in version 1.5.2.
  test('fetches at most 150 kB for a word, whichever file of the index holds it', () => {
    const index = 'pagefind/index';
    const folder = readdirSync(join(dist, 'pagefind'));
    const chunks = readdirSync(join(dist, index)).map((name) => onDisk(join(index, name)).length);
    const packed = folder.filter((name) => /^wasm\.(?!unknown)|\.pf_meta$/.test(name));
    const texts = ['pagefind.js', 'list.json', 'parts.json', 'pagefind-entry.json'];
    const scripts = ['search-worker', 'live-search-element'].map((name) => named('_astro', name));
    const bytes = [
      ...packed.map((name) => onDisk(join('pagefind', name)).length),
      ...texts.map((name) => brotli(join('pagefind', name))),
      ...scripts.map(brotli),
      Math.max(...chunks),
    ];
    const sum = bytes.reduce((all, one) => all + one, 0);
    assert.ok(sum <= 150_000, `${sum} bytes: ${bytes.join(' ')}`);
  });
});
