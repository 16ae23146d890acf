import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import { parse } from 'node-html-parser';
import { z } from 'astro/zod';
import { siteAddress, wholeFileAddress } from '../../src/site.ts';
import { builtFile, builtPages, dist } from './built-site.ts';

/** An address of this site at which something was built. */
const ours = z
  .url()
  .refine((address) => address.startsWith(siteAddress) && builtFile(address) !== null);

/** JSON Feed 1.1, as far as we use it; https://www.jsonfeed.org/version/1.1/. */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: ours,
  feed_url: ours,
  description: z.string(),
  icon: ours,
  language: z.string().min(2),
  items: z.array(
    z.strictObject({
      id: z.string().min(1),
      url: ours,
      title: z.string().min(1),
      summary: z.string(),
      content_html: z.string().min(200),
      date_published: z.iso.datetime(),
      date_modified: z.iso.datetime(),
    }),
  ),
});

/** RSS 2.0 as its specification and the W3C's validator want it, with the text in `content`. */
const rss = z.object({
  rss: z.strictObject({
    version: z.literal('2.0'),
    'xmlns:content': z.literal('http://purl.org/rss/1.0/modules/content/'),
    'xmlns:atom': z.literal('http://www.w3.org/2005/Atom'),
    channel: z.strictObject({
      title: z.string().min(1),
      description: z.string().min(1),
      link: ours,
      language: z.string().min(2),
      copyright: z.string().min(1),
      'atom:link': z.strictObject({
        href: ours,
        rel: z.literal('self'),
        type: z.literal('application/rss+xml'),
      }),
      item: z.array(
        z.strictObject({
          title: z.string().min(1),
          link: ours,
          guid: z.strictObject({ '#text': z.string(), isPermaLink: z.enum(['true', 'false']) }),
          description: z.string(),
          // RFC 822 with a year of four digits.
          pubDate: z.string().regex(/^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/),
          'content:encoded': z.string().min(200),
        }),
      ),
    }),
  }),
});

const reader = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  isArray: (name) => name === 'item',
});
const textOf = (name: string) => readFileSync(join(dist, name), 'utf8');
const readJson = (name: string) => jsonFeed.parse(JSON.parse(textOf(`${name}.json`)));
const readRss = (name: string) => rss.parse(reader.parse(textOf(`${name}.xml`))).rss.channel;

/** The built page at an address of this site. */
const pages = new Map(builtPages().map((page) => [page.address, page.document] as const));

for (const name of ['feed', 'changes'] as const) {
  describe(`the feed "${name}"`, () => {
    test('is valid as JSON and as RSS', () => {
      assert.equal(SyntaxValidator.validate(textOf(`${name}.xml`)), true);
      assert.ok(readJson(name).items.length > 0);
      assert.ok(readRss(name).item.length > 0);
    });

    test('says the same in both', () => {
      const inRss = readRss(name).item.map(({ guid, link, title, ...item }) => ({
        id: guid['#text'],
        url: link,
        title,
        text: item['content:encoded'],
        day: new Date(item.pubDate).toISOString(),
      }));
      const inJson = readJson(name).items.map(({ id, url, title, ...item }) => ({
        id,
        url,
        title,
        text: item.content_html,
        day: item.date_published,
      }));
      assert.deepEqual(inRss, inJson);
    });

    test('knows where it lies', () => {
      assert.equal(readJson(name).feed_url, wholeFileAddress(`${name}.json`));
      assert.equal(readRss(name)['atom:link'].href, wholeFileAddress(`${name}.xml`));
    });

    test('names each item once, the newest first', () => {
      const { items } = readJson(name);
      assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
      const days = items.map(({ date_published }) => date_published);
      assert.deepEqual(days, days.toSorted().reverse());
    });

    test('carries whole addresses and nothing that runs', () => {
      for (const { content_html, url } of readJson(name).items) {
        const text = parse(content_html);
        const bad = 'script, style, form, button, input, iframe, [style], [onclick], svg';
        assert.deepEqual(text.querySelectorAll(bad).map(String), [], url);
        for (const link of text.querySelectorAll('[href], [src]')) {
          const address = link.getAttribute('href') ?? link.getAttribute('src') ?? '';
          assert.match(address, /^(https?:|mailto:)/, url);
          if (address.startsWith(siteAddress)) assert.ok(builtFile(address) !== null, address);
        }
      }
    });

    test('is named in the head of every page', () => {
      for (const [address, document] of pages) {
        if (document.querySelector('meta[http-equiv=refresh]')) continue;
        for (const ending of ['xml', 'json']) {
          const link = document.querySelector(`link[rel=alternate][href$="${name}.${ending}"]`);
          assert.ok(link, `${name}.${ending} on ${address}`);
        }
      }
    });
  });
}

test('the feed of articles carries their whole text', () => {
  for (const { url, content_html } of readJson('feed').items) {
    const page = pages.get(builtFile(url)?.replace(/index\.html$/, '') ?? '');
    const paragraphs = (page?.querySelectorAll('.prose > p:not(.margin-note)') ?? []).map(
      ({ textContent }) => textContent.trim(),
    );
    const carried = parse(content_html).textContent;
    assert.ok(paragraphs.length > 5, url);
    for (const paragraph of paragraphs) assert.ok(carried.includes(paragraph), paragraph);
  }
});
