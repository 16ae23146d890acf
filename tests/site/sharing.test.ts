import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import sharp from 'sharp';
import { XMLParser } from 'fast-xml-parser';
import { z } from 'astro/zod';
import { lastChange, library, pageAt } from '../../src/library.ts';
import { base, builtFile, builtPages, dist, isListed, type BuiltPage } from './built-site.ts';

const pages = builtPages();
const listed = pages.filter(isListed);

const said = ({ document }: BuiltPage, name: string) =>
  document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content');

/** The file of a picture or icon, below the folder of the build. */
const fileAt = (address: string) => join(dist, `/${address}`.replace(`/${base}`, '/'));

describe('the site map', () => {
  const entry = z.object({ loc: z.url(), lastmod: z.string().optional() });
  const text = readFileSync(join(dist, 'sitemap-0.xml'), 'utf8');
  const read = z
    .object({ urlset: z.object({ url: z.array(entry) }) })
    .parse(new XMLParser({ isArray: (name) => name === 'url' }).parse(text));
  const entries = read.urlset.url;

  test('names every page that may be listed, and no other', () => {
    const named = entries.map(({ loc }) => builtFile(loc)?.replace(/index\.html$/, ''));
    assert.deepEqual(named.toSorted(), listed.map(({ address }) => address).toSorted());
  });

  test('tells the days that authors noted, and no others', () => {
    for (const { loc, lastmod } of entries) {
      const day = lastChange(pageAt(new URL(loc).pathname).ref);
      assert.equal(lastmod?.slice(0, 10), day?.toISOString().slice(0, 10), loc);
    }
    assert.ok(entries.some(({ lastmod }) => lastmod));
  });
});

describe('icons', () => {
  const manifest = z.object({
    name: z.string().min(1),
    start_url: z.literal(base),
    scope: z.literal(base),
    lang: z.string(),
    theme_color: z.string(),
    icons: z.array(
      z.object({ src: z.string(), sizes: z.string(), type: z.string(), purpose: z.string() }),
    ),
  });

  test('of the manifest are there, as large as it says, one of them to be cut round', async () => {
    const text = readFileSync(join(dist, 'manifest.webmanifest'), 'utf8');
    const { icons } = manifest.parse(JSON.parse(text));
    for (const { src, sizes, type } of icons) {
      const { width, height, format } = await sharp(fileAt(src)).metadata();
      assert.match(type, new RegExp(`^image/${format}`));
      if (sizes !== 'any') assert.equal(`${width}x${height}`, sizes, src);
    }
    assert.ok(icons.some(({ purpose }) => purpose === 'maskable'));
  });

  test('are named by every page, with the colours of the browser’s bars', () => {
    for (const page of listed) {
      const links = page.document.querySelectorAll('link[rel~=icon], link[rel=apple-touch-icon]');
      assert.equal(links.length, 3, page.address);
      for (const link of links) {
        assert.ok(statSync(fileAt(link.getAttribute('href') ?? '')).size > 0, page.address);
      }
      assert.ok(page.document.querySelector('link[rel=manifest]'), page.address);
      assert.equal(page.document.querySelectorAll('meta[name=theme-color][media]').length, 2);
    }
  });

  test('for old browsers hold one picture of 32 pixels', async () => {
    const icon = readFileSync(join(dist, 'favicon.ico'));
    assert.deepEqual([...icon.subarray(0, 8)], [0, 0, 1, 0, 1, 0, 32, 32]);
    const { width, format } = await sharp(icon.subarray(icon.readUInt32LE(18))).metadata();
    assert.deepEqual([width, format], [32, 'png']);
  });
});

describe('a page that is passed on', () => {
  test('says its name, what it is about, and where it stands', () => {
    for (const page of listed) {
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      assert.equal(said(page, 'og:url'), canonical, page.address);
      assert.equal(said(page, 'og:description'), said(page, 'description'), page.address);
      assert.ok(
        page.document.querySelector('title')?.textContent.includes(said(page, 'og:title') ?? '–'),
      );
      assert.equal(said(page, 'twitter:card'), 'summary_large_image', page.address);
    }
  });

  test('has a picture of 1200 by 630 pixels and at most 60 kB, said in words', async () => {
    const seen = new Map<string, string>();
    for (const page of listed) {
      const address = said(page, 'og:image') ?? '';
      const file = builtFile(address);
      assert.ok(file, `${page.address}: ${address}`);
      const { width, height } = await sharp(join(dist, file)).metadata();
      assert.equal(
        `${width} ${height}`,
        `${said(page, 'og:image:width')} ${said(page, 'og:image:height')}`,
      );
      assert.equal(`${width} ${height}`, '1200 630');
      assert.ok(statSync(join(dist, file)).size <= 61_440, address);
      assert.ok((said(page, 'og:image:alt') ?? '').length > 10, page.address);
      seen.set(page.address, file);
    }
    const single = [...seen].filter(([at]) => !/\/\d+\/$/.test(at)).map(([, file]) => file);
    assert.equal(new Set(single).size, single.length, 'each page has a picture of its own');
  });

  test('has no picture that no page names', () => {
    const named = new Set(listed.map((page) => builtFile(said(page, 'og:image') ?? '')));
    const drawn = readdirSync(join(dist, 'social'), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.png'))
      .map((name) => `/social/${name.replaceAll('\\', '/')}`);
    assert.deepEqual(
      drawn.filter((file) => !named.has(file)),
      [],
    );
    assert.ok(drawn.length <= library().published.size);
  });
});

test('unlisted pages ask not to be listed and name no canonical address', () => {
  const unlisted = pages.filter(
    (page) => !isListed(page) && !page.document.querySelector('meta[http-equiv=refresh]'),
  );
  assert.ok(unlisted.length >= 3);
  for (const { address, document } of unlisted) {
    assert.equal(document.querySelector('link[rel=canonical]'), null, address);
    assert.equal(document.querySelector('meta[property]'), null, address);
  }
});
