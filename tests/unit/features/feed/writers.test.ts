import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { XMLParser } from 'fast-xml-parser';
import {
  itemDay,
  itemId,
  type Channel,
  type FeedItem,
} from '../../../../src/features/feed/item.ts';
import { jsonFeed } from '../../../../src/features/feed/json-feed.ts';
import { rssFeed } from '../../../../src/features/feed/rss-feed.ts';

const item: FeedItem = {
  title: 'Ifs & buts <at last>',
  description: 'What one gets.',
  address: 'https://shop.example/articles/one/',
  published: new Date('2026-11-01'),
  changed: new Date('2026-12-24'),
  html: '<p>One &amp; two</p>',
};

const channel: Channel = {
  title: 'Shop: articles',
  description: 'A shop.',
  language: 'en-GB',
  home: 'https://shop.example/',
  self: 'https://shop.example/feed.xml?a&b',
  icon: 'https://shop.example/icon.png',
  ofChanges: false,
};

const changes = { ...channel, ofChanges: true };

describe('an item', () => {
  test('is known by its address among articles, and stands under the day it was written', () => {
    assert.equal(itemId(item, channel), 'https://shop.example/articles/one/');
    assert.deepEqual(itemDay(item, channel), new Date('2026-11-01'));
  });

  test('is new with each change among changes', () => {
    assert.equal(itemId(item, changes), 'tag:shop.example,2026-12-24:/articles/one/');
    assert.deepEqual(itemDay(item, changes), new Date('2026-12-24'));
  });

  test('without a day of writing stands under the day of its change', () => {
    assert.deepEqual(itemDay({ ...item, published: undefined }, channel), item.changed);
  });
});

describe('a feed as JSON', () => {
  test('holds what the item says', () => {
    assert.deepEqual(JSON.parse(jsonFeed(channel, [item])), {
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Shop: articles',
      home_page_url: 'https://shop.example/',
      feed_url: 'https://shop.example/feed.xml?a&b',
      description: 'A shop.',
      icon: 'https://shop.example/icon.png',
      language: 'en-GB',
      items: [
        {
          id: 'https://shop.example/articles/one/',
          url: 'https://shop.example/articles/one/',
          title: 'Ifs & buts <at last>',
          summary: 'What one gets.',
          content_html: '<p>One &amp; two</p>',
          date_published: '2026-11-01T00:00:00.000Z',
          date_modified: '2026-12-24T00:00:00.000Z',
        },
      ],
    });
  });
});

describe('a feed as RSS', () => {
  const reader = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' });
  const read = async (of: Channel): Promise<unknown> => reader.parse(await rssFeed(of, [item]));

  test('reads back as it was meant', async () => {
    assert.deepEqual(await read(channel), {
      '?xml': { version: '1.0', encoding: 'UTF-8' },
      rss: {
        version: '2.0',
        'xmlns:content': 'http://purl.org/rss/1.0/modules/content/',
        'xmlns:atom': 'http://www.w3.org/2005/Atom',
        channel: {
          title: 'Shop: articles',
          description: 'A shop.',
          link: 'https://shop.example/',
          language: 'en-GB',
          'atom:link': {
            href: 'https://shop.example/feed.xml?a&b',
            rel: 'self',
            type: 'application/rss+xml',
          },
          item: {
            title: 'Ifs & buts <at last>',
            link: 'https://shop.example/articles/one/',
            guid: { '#text': 'https://shop.example/articles/one/', isPermaLink: 'true' },
            description: 'What one gets.',
            pubDate: 'Sun, 01 Nov 2026 00:00:00 GMT',
            'content:encoded': '<p>One &amp; two</p>',
          },
        },
      },
    });
  });

  test('says on what terms its texts may be used', async () => {
    const licence = { name: 'Terms & more', address: 'https://terms.example/' };
    const text = await rssFeed({ ...channel, licence }, [item]);
    assert.match(text, /<copyright>Terms &amp; more, https:\/\/terms\.example\/<\/copyright>/);
  });

  test('names a change by its day', async () => {
    const text = await rssFeed(changes, [item]);
    assert.match(text, /<guid isPermaLink="false">tag:shop\.example,2026-12-24:\/articles\/one\/</);
  });
});
