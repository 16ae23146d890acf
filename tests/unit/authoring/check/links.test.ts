import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allPages, changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';

const cases = [
  {
    name: 'leads to a page',
    change: changed(chapter, '/articles/stories/#why', '/articles/storys/'),
    says: `content/guide/answering.md:11:12 error: There is no page "articles/storys".
  allowed: ${allPages}
  nearest: articles/stories
  write:   /articles/stories/`,
  },
  {
    name: 'leads to a page that goes by another name',
    change: changed(chapter, '/articles/stories/#why', '/articles/some-old-stories/'),
    says: `content/guide/answering.md:11:12 error: There is no page "articles/some-old-stories".
  allowed: ${allPages}
  nearest: articles/stories
  write:   /articles/stories/`,
  },
  {
    name: 'leads to a page where it stands now',
    change: {
      ...changed(chapter, '/articles/stories/#why', '/articles/tales/'),
      'redirects.yaml': 'articles/tales: articles/stories\n',
    },
    says: `content/guide/answering.md:11:12 error: The page "articles/tales" has moved.
  allowed: the page where redirects.yaml leads
  write:   /articles/stories/`,
  },
  {
    name: 'leads to a heading',
    change: changed(chapter, '/articles/stories/#why', '/articles/stories/#wy'),
    says: `content/guide/answering.md:11:12 error: The page "articles/stories" has nothing with the id "wy".
  allowed: why
  nearest: why
  write:   /articles/stories/#why`,
  },
  {
    name: 'leads to a heading of its own page',
    change: changed(chapter, '/articles/stories/#why', '#one-akt'),
    says: `content/guide/answering.md:11:12 error: The page "guide/answering" has nothing with the id "one-akt".
  allowed: one-act, two-minutes
  nearest: one-act
  write:   #one-act`,
  },
  ...['', '#'].map((address) => ({
    name: `leads anywhere, unlike "${address}"`,
    change: changed(chapter, '/articles/stories/#why', address),
    says: `content/guide/answering.md:11:12 error: This link leads nowhere: its round brackets hold no address.
  write:   [the first week](/guide/the-first-week/)`,
  })),
  {
    name: 'has the beginning of an address for letters',
    change: changed(chapter, '/articles/stories/#why', 'a.person@small.example'),
    says: `content/guide/answering.md:11:12 error: The address "a.person@small.example" lacks its beginning.
  write:   mailto:a.person@small.example`,
  },
  {
    name: 'leads to a term on the page of all',
    change: changed(article, '/glossary/#bot', '/glossary/bot/'),
    says: `content/articles/stories.md:8:17 error: There is no page "glossary/bot": it is a part of the page "glossary".
  write:   /glossary/#bot`,
  },
  {
    name: 'leads home by a slash alone',
    change: changed(article, '/glossary/#bot', '/home/'),
    says: `content/articles/stories.md:8:17 error: There is no page "home": the home page is the one without a name.
  allowed: a slash alone for the home page
  write:   /`,
  },
  {
    name: 'is no picture without its sign',
    change: changed(article, '![A', '[A'),
    says: `content/articles/stories.md:12:1 error: This is a link to "./till.png", and a picture has an exclamation mark before it.
  write:   ![what the picture says](./till.png)`,
  },
  {
    name: 'leads to a term',
    change: changed(article, '/glossary/#bot', '/glossary/#robot'),
    says: `content/articles/stories.md:8:17 error: The page "glossary" has nothing with the id "robot".
  allowed: bot, like
  nearest: bot
  write:   /glossary/#bot`,
  },
  {
    name: 'leads to a file',
    change: changed(chapter, '/articles/stories/#why', '/sheet.pdf'),
    says: `content/guide/answering.md:11:12 error: There is no file "/sheet.pdf".
  allowed: a file below public/, or a page`,
  },
  {
    name: 'begins at the top of the site',
    change: changed(chapter, '/articles/stories/#why', '../articles/stories.md'),
    says: `content/guide/answering.md:11:12 error: The link "../articles/stories.md" does not begin at the top of the site.
  allowed: a slash, the page, and a slash; or https:// for other sites
  nearest: articles/stories
  write:   /articles/stories/`,
  },
  {
    name: 'leaves the site’s own address out',
    change: changed(chapter, '/articles/stories/#why', 'https://small.example/articles/stories/'),
    says: `content/guide/answering.md:11:12 error: This link to a page of the site holds the site’s own address.
  write:   /articles/stories/`,
  },
  {
    name: 'to another site is whole',
    change: changed(chapter, '/articles/stories/#why', 'www.example.org'),
    says: `content/guide/answering.md:11:12 error: The address "www.example.org" lacks its beginning.
  write:   https://www.example.org`,
  },
  ...[
    ['https:/shop.example/order', 'https://shop.example/order'],
    ['https//shop.example', 'https://shop.example'],
    ['http;//shop.example', 'https://shop.example'],
    ['htp://shop.example', 'https://shop.example'],
    ['https://https://shop.example', 'https://shop.example'],
  ].map(([url = '', write = '']) => ({
    name: `to another site begins as one does, and not as ${url}`,
    change: changed(chapter, '/articles/stories/#why', url),
    says: `content/guide/answering.md:11:12 error: The address "${url}" does not begin as one does.
  allowed: https://, the name of the site, and what follows it
  write:   ${write}`,
  })),
  ...['shop.example/order', 'bread.shop', 'www.example', 'http.cat/404', 'tp.example'].map(
    (url) => ({
      name: `to another site is whole, whatever its name: ${url}`,
      change: changed(chapter, '/articles/stories/#why', url),
      says: `content/guide/answering.md:11:12 error: The address "${url}" lacks its beginning.
  write:   https://${url}`,
    }),
  ),
  ...[
    ['http://localhost:4321/articles/stories/#why', '\n  write:   /articles/stories/#why'],
    ['http://127.0.0.1:8080/sheet.pdf', ''],
    ['file:///home/me/stories.html', ''],
    ['C:/Users/me/stories.html', ''],
  ].map(([url = '', write = '']) => ({
    name: `does not lead to the computer of its author: ${url}`,
    change: changed(chapter, '/articles/stories/#why', url),
    says: `content/guide/answering.md:11:12 error: The address "${url}" leads to nothing but the computer that it was written on.
  allowed: a slash, the page, and a slash; or https:// for other sites${write}`,
  })),
  {
    name: 'within the guide has no question mark',
    change: changed(chapter, '/articles/stories/#why', '/articles/stories/?from=mail#why'),
    says: `content/guide/answering.md:11:12 error: A link within the guide holds no question mark; readers would see these words and no link.
  write:   /articles/stories/#why`,
  },
  {
    name: 'has slashes, and not the signs of a path in Windows',
    change: changed(chapter, '/articles/stories/#why', 'articles\\stories.md'),
    says: `content/guide/answering.md:11:12 error: The link "articles\\stories.md" does not begin at the top of the site.
  allowed: a slash, the page, and a slash; or https:// for other sites
  nearest: articles/stories
  write:   /articles/stories/`,
  },
  {
    name: 'leads to the home page, and to no heading there',
    change: changed(chapter, '/articles/stories/#why', '/#doors'),
    says: `content/guide/answering.md:11:12 error: The home page has no headings to lead to.
  write:   /`,
  },
  {
    name: 'has words',
    change: changed(chapter, '[oldest]', '[]'),
    says: `content/guide/answering.md:11:12 error: This link has no words.
  write:   [what one finds there](/articles/stories/#why)`,
  },
];

describe('A link', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  test('may lead to an item of a checklist, and to what was put right on a page', () => {
    const right = 'corrections: [{ date: 2026-11-23, text: It was four. }]\ntheme:';
    const links = '[one](/checklists/before-you-post/#read-aloud), [two](#corrected), [a term]';
    const linked = changed('articles/stories.md', '[a term]', links);
    const article = (linked['articles/stories.md'] ?? '').replace('theme:', right);
    assert.deepEqual(reportsWith({ 'articles/stories.md': article }), []);
  });

  for (const url of [
    '/door.png#left',
    '/d%6For.png',
    'sms:+441234567890',
    '#top',
    '/#top',
    '/articles/stories/#top',
    '/robots.txt',
    '/sitemap-0.xml',
  ]) {
    test(`may lead to ${url}`, () => {
      assert.deepEqual(reportsWith(changed(chapter, '/articles/stories/#why', url)), []);
    });
  }
});
