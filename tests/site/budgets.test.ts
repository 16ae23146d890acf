import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { builtPages, dist, pagesBelow, type BuiltPage } from './built-site.ts';

/** Bytes after brotli at its best, as a static host sends what it compressed beforehand. */
function brotli(content: string | Buffer): number {
  return brotliCompressSync(content, {
    params: { [constants.BROTLI_PARAM_QUALITY]: 11 },
  }).length;
}

/** Bytes of the first round trip: ten segments of 1,460 bytes, headers aside. */
const roundTrip = 14_600;

const onDisk = (address: string) => readFileSync(join(dist, address));

const styles = ({ document }: BuiltPage) =>
  document
    .querySelectorAll('style')
    .map((style) => style.textContent)
    .join('\n');

/** Files that a script fetches by itself as soon as it runs, and those these fetch in turn. */
function withImports(address: string, seen = new Set<string>()): Set<string> {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = onDisk(address).toString();
  for (const [, file = ''] of code.matchAll(
    /(?:from|^import|[;}]import)\s*["']\.\/([^"']+)["']/g,
  )) {
    withImports(`/_astro/${file}`, seen);
  }
  return seen;
}

/** Scripts of a page that load without a click. */
function scriptsOf({ document }: BuiltPage): string[] {
  const first = document
    .querySelectorAll('script[src]')
    .map((script) => script.getAttribute('src') ?? '');
  return [...new Set(first.flatMap((address) => [...withImports(address)]))];
}

const preloaded = ({ document }: BuiltPage) =>
  document.querySelectorAll('link[rel=preload]').map((link) => link.getAttribute('href') ?? '');

/** The built files of components whose names end so. */
const namesOf = (ending: string) =>
  readdirSync(join(dist, '_astro')).filter((name) => name.endsWith(ending));

/** All pages and scripts. */
const textsThatName = () => [
  ...builtPages().map(({ html }) => html),
  ...namesOf('.js').map((name) => onDisk(`_astro/${name}`).toString()),
];

const chapters = pagesBelow('guide');

describe('a chapter', () => {
  test('there are chapters to measure', () => {
    assert.ok(chapters.length > 0);
  });

  for (const page of chapters) {
    test(`${page.address} arrives in one round trip, styles included`, () => {
      assert.ok(brotli(page.html) <= roundTrip, `${brotli(page.html)} bytes`);
    });

    test(`${page.address} has at most 4 kB of styles`, () => {
      assert.ok(brotli(styles(page)) <= 4_096, `${brotli(styles(page))} bytes`);
    });

    test(`${page.address} waits for no other request to be shown`, () => {
      assert.deepEqual(page.document.querySelectorAll('link[rel=stylesheet]'), []);
      const blocking = page.document
        .querySelectorAll('script[src]')
        .filter((script) => script.getAttribute('type') !== 'module');
      assert.deepEqual(blocking, []);
    });

    test(`${page.address} loads at most 30 kB without a click, 6 kB of it scripts`, () => {
      const code = scriptsOf(page);
      const scripts = code.reduce((sum, address) => sum + gzipSync(onDisk(address)).length, 0);
      const fonts = preloaded(page).reduce((sum, address) => sum + onDisk(address).length, 0);
      const all = brotli(page.html) + fonts + code.reduce((sum, at) => sum + brotli(onDisk(at)), 0);
      assert.ok(scripts <= 6_144, `${scripts} bytes of scripts: ${code.join(' ')}`);
      assert.ok(all <= 30_720, `${all} bytes in all`);
    });
  }
});

describe('scripts', () => {
  test('of a page are one, and what that fetches at once', () => {
    for (const page of builtPages()) {
      const first = page.document.querySelectorAll('script[src]');
      assert.ok(first.length <= 1, `${first.length} on ${page.address}`);
      const all = scriptsOf(page);
      assert.ok(all.length <= 4, `${page.address} fetches ${all.join(' ')}`);
    }
  });

  test('are all fetched by a page, or named in what a page fetches', () => {
    const names = namesOf('.js');
    const texts = textsThatName();
    assert.ok(names.length > 10);
    for (const name of names)
      assert.ok(
        texts.some((text) => text.includes(name)),
        name,
      );
  });
});

test('styles of their own are those that are fetched on demand', () => {
  const sheet = /[\w.-]+\.css/g;
  const named = new Set(textsThatName().flatMap((text) => text.match(sheet) ?? []));
  const styles = namesOf('.css');
  assert.ok(styles.length > 0);
  assert.deepEqual([...named].sort(), styles.sort());
});

describe('a drawing', () => {
  const drawings = builtPages().flatMap(({ address, document }) =>
    document.querySelectorAll('figure > svg').map((svg) => ({ address, svg: svg.toString() })),
  );

  test('takes at most 1.5 kB', () => {
    for (const { address, svg } of drawings) {
      assert.ok(brotli(svg) <= 1_536, `${brotli(svg)} bytes on ${address}`);
    }
  });
});
