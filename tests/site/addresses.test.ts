import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { redirects } from '../../src/library.ts';
import { href, siteAddress } from '../../src/site.ts';
import { base, builtPages, dist } from './built-site.ts';

const pages = builtPages();
const home = new URL(href(''), siteAddress).href;
const read = (file: string) => readFileSync(join(dist, file), 'utf8');

/** Values of attributes that are addresses on this host. */
const rooted = /\s[a-z-]+="(\/(?!\/)[^"\s]*)"/g;

describe('addresses', () => {
  test('in pages stand under the base path', () => {
    for (const { address, html } of pages) {
      const found = [...html.matchAll(rooted)].map(([, target = '']) => target);
      assert.ok(found.length > 0, address);
      assert.deepEqual(
        found.filter((target) => !target.startsWith(base)),
        [],
        address,
      );
    }
  });

  test('of pages as others know them begin with the site’s own', () => {
    const canonical = pages.flatMap(({ address, document }) => {
      const link = document.querySelector('link[rel=canonical]');
      return link ? [[address, link.getAttribute('href') ?? ''] as const] : [];
    });
    assert.ok(canonical.length > 20);
    for (const [address, target] of canonical) assert.ok(target.startsWith(home), address);
  });

  test('in the feed, the sitemap and robots.txt are whole', () => {
    const targets = ['feed.xml', 'sitemap-index.xml', 'sitemap-0.xml', 'robots.txt'].flatMap(
      (file) => [...read(file).matchAll(/(?:<link>|<loc>|Sitemap: |href=")([^<"\n]+)/g)],
    );
    assert.ok(targets.length > 50);
    for (const [, target = ''] of targets) {
      if (!/^https:\/\/(doi|arxiv)\.org\//.test(target)) assert.ok(target.startsWith(home), target);
    }
  });
});

describe('an address that moved', () => {
  test('has a page that leads on by itself, and that nobody lists', () => {
    assert.ok(redirects().length > 0);
    for (const { from, to } of redirects()) {
      const page = pages.find(({ address }) => `${base}${address.slice(1)}` === from);
      const meta = (name: string) => page?.document.querySelector(name)?.getAttribute('content');
      assert.equal(meta('meta[http-equiv=refresh]'), `0; url=${to}`);
      assert.equal(meta('meta[name=robots]'), 'noindex');
      assert.equal(page?.document.querySelector('a')?.getAttribute('href'), to);
      assert.ok(!read('sitemap-0.xml').includes(`${new URL(from, home).href}<`));
      const target = to.slice(base.length).replace(/#.*/, '');
      assert.match(read(`${target}index.html`), /<h1/, to);
    }
  });

  test('is told to hosts that know of such things', () => {
    for (const { from, to } of redirects()) {
      assert.ok(read('_redirects').includes(`${from} ${to} 301\n`));
    }
  });
});

describe('_headers', () => {
  const lines = read('_headers').split('\n');

  test('says what holds for all files under the base path', () => {
    assert.equal(lines[0], `${base}*`);
    assert.ok(lines.includes("  Content-Security-Policy: frame-ancestors 'none'"));
    assert.ok(lines.includes(`${base}_astro/*`));
  });

  test('keeps to the limits of hosts: 100 rules, 2,000 letters a line', () => {
    assert.ok(lines.filter((line) => line.startsWith('/')).length <= 100);
    assert.ok(lines.every((line) => line.length <= 2_000));
  });
});
