/** Builds another, small guide on the same engine, under a path of its own, and looks at what came out. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import { pageSize } from '../../src/lib/page-size.ts';
import { listNames } from '../../src/settings.ts';
import { lists } from '../../src/strings/index.ts';
import { changed, soundGuide, type Files } from '../unit/authoring/check/sound-guide.ts';

const folder = 'test-results/another-guide';

/** Older articles than the sound guide's one, as many as a page of their list has room for. */
const olderArticles: Files = Object.fromEntries(
  Array.from({ length: pageSize }, (_, position) => [
    `articles/older-${position + 1}.md`,
    `---
title: Older story ${position + 1}
description: What was learnt from older story ${position + 1}.
date: 2026-11-01
theme: listening
order: ${position + 1}
---

It began.
`,
  ]),
);

/** Of a guide in American English. */
const settings = soundGuide['site.yaml']
  ?.replace('language: en-GB', 'language: en-US')
  .replace(
    'sections:',
    'lists:\n  principles: { title: One manner, lead: There is but one. }\nsections:',
  );

/** A guide with more articles than a page lists; the newest was corrected twice, in the wrong order. */
const guide: Files = {
  ...soundGuide,
  ...olderArticles,
  'site.yaml': settings ?? '',
  ...changed(
    'articles/stories.md',
    'date: 2026-11-22\n',
    `date: 2026-11-22
corrections:
  - { date: 2026-11-23, text: The page said four days. It is four hours. }
  - { date: 2026-12-01, text: The page named the wrong year. }
`,
  ),
};

/** A white point. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAMAAAAoyzS7AAAAA1BMVEX///+nxBvIAAAACXBIWXMAAAPoAAAD6AG1e1JrAAAACklEQVQImWNgAAAAAgAB9HFkpgAAAABJRU5ErkJggg==',
  'base64',
);

function writeGuide(): void {
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of Object.entries(guide)) {
    const file = join(folder, 'content', path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text ?? picture);
  }
}

const built = (path: string) => readFileSync(join(folder, 'dist', path), 'utf8');
const page = (path: string) => parse(built(`${path}/index.html`));

/** What the build said. */
let printed = '';

before(() => {
  writeGuide();
  const { status, stdout, stderr } = spawnSync(
    'npx',
    ['astro', 'build', '--outDir', join(folder, 'dist')],
    {
      env: { ...process.env, CONTENT_DIR: join(folder, 'content'), BASE_PATH: '/small/' },
      encoding: 'utf8',
    },
  );
  printed = `${stdout}${stderr}`;
  assert.equal(status, 0, printed);
});

describe('another guide', () => {
  test('has its own name and nothing of this one', () => {
    assert.match(page('').querySelector('title')?.text ?? '', /Small Guide/);
    assert.doesNotMatch(built('index.html'), /Listen First/);
  });

  test('speaks of its own subject alone, in pages, copies, lists and feeds', () => {
    const files = readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter(
      (name) => /\.(?:html|md|xml|json|txt|webmanifest)$/.test(name),
    );
    assert.ok(files.length > 20);
    for (const file of files) {
      assert.doesNotMatch(
        built(file),
        /Listen First|listen-first|social media|[Cc]ustomer|[Ss]hop|the counter/,
        file,
      );
    }
  });

  test('has a front page for each kind of which it has something, and no other', () => {
    const built = listNames.filter((list) => existsSync(join(folder, 'dist', list, 'index.html')));
    assert.deepEqual(built, [
      'guide',
      'articles',
      'checklists',
      'principles',
      'glossary',
      'evidence',
    ]);
    const map = readFileSync(join(folder, 'dist/sitemap-0.xml'), 'utf8');
    for (const list of ['assess', 'templates', 'places']) {
      assert.doesNotMatch(map, new RegExp(`/${list}/`));
    }
  });

  test('is built without a warning of the kinds that it does not have', () => {
    assert.doesNotMatch(printed, /WARN/);
  });

  test('says on its front pages what its settings say, and plain words beside them', () => {
    const principles = page('principles');
    assert.equal(principles.querySelector('h1')?.text.trim(), 'One manner');
    assert.equal(principles.querySelector('.lead')?.text, 'There is but one.');
    const description = page('articles').querySelector('meta[name="description"]');
    assert.equal(description?.getAttribute('content'), lists.articles.description);
  });

  test('tells of what it keeps on a device, and of nothing that others keep', () => {
    const keys = page('privacy')
      .querySelectorAll('#device ~ ul code')
      .map(({ text }) => text);
    for (const key of ['checklist/<slug>', 'todo', 'reading', 'keys', 'theme']) {
      assert.ok(
        keys.some((name) => name === `small:${key}`),
        key,
      );
    }
    for (const path of ['privacy', 'yours']) {
      const text = page(path).querySelector('main')?.text ?? '';
      assert.doesNotMatch(text, /\bchecks?\b|Write the answer|listening log|messages|result of/i);
    }
  });

  test('claims no terms for its text where its settings name none', () => {
    assert.match(page('').querySelector('.site-footer')?.text ?? '', /Code under MIT\./);
    assert.match(
      page('about/licences').querySelector('.lead')?.text ?? '',
      /The code of this guide/,
    );
    for (const file of ['index.html', 'about/licences/index.html', 'feed.xml', 'llms.txt']) {
      assert.doesNotMatch(built(file), /CC BY|creativecommons|<copyright>|The text is under/, file);
    }
  });

  test('invites readers to write to its editor', () => {
    const link = page('articles/stories').querySelector('.after a[href^="mailto:"]');
    assert.equal(link?.getAttribute('href'), 'mailto:a@small.example?subject=Two%20stories');
  });
});

describe('a list that is longer than a page', () => {
  const first = () => page('articles');
  const second = () => page('articles/2');
  const links = (of: ReturnType<typeof parse>, selector: string) =>
    of.querySelectorAll(selector).map((link) => link.getAttribute('href'));

  test('leads to its second part and back', () => {
    assert.deepEqual(links(first(), '.pager a[rel="next"]'), ['/small/articles/2/']);
    assert.deepEqual(links(first(), '.pager a[rel="prev"]'), []);
    assert.deepEqual(links(second(), '.pager a[rel="prev"]'), ['/small/articles/']);
    assert.deepEqual(links(second(), '.pager a[rel="next"]'), []);
  });

  test('names what has no room on the first part on the second', () => {
    assert.equal(links(first(), '.listing .rows a').length, pageSize);
    assert.deepEqual(links(second(), '.listing .rows a'), [`/small/articles/older-${pageSize}/`]);
  });

  test('has parts with names and addresses of their own', () => {
    const titles = [first(), second()].map((part) => part.querySelector('title')?.text);
    assert.deepEqual(titles, ['Articles · Small Guide', 'Articles, page 2 of 2 · Small Guide']);
    assert.deepEqual(links(second(), 'link[rel="canonical"]'), [
      'https://small.example/small/articles/2/',
    ]);
  });

  test('is found by its first part alone, and known to search engines by both', () => {
    const found = built('pagefind/list.json');
    assert.match(found, /"\/articles\/"/);
    assert.doesNotMatch(found, /"\/articles\/2\/"/);
    const map = built('sitemap-0.xml');
    for (const part of ['articles/', 'articles/2/']) assert.ok(map.includes(`/small/${part}<`));
  });

  test('leads to the feeds from its last part', () => {
    assert.equal(first().querySelector('.feeds'), null);
    assert.notEqual(second().querySelector('.feeds'), null);
  });
});

describe('corrections', () => {
  const lines = (html: ReturnType<typeof parse>) =>
    html.querySelectorAll('#corrected li').map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const expected = [
    'December 1, 2026: The page named the wrong year.',
    'November 23, 2026: The page said four days. It is four hours.',
  ];

  test('stand on their page with their days, the last one first', () => {
    assert.deepEqual(lines(page('articles/stories')), expected);
  });

  test('are announced under the title', () => {
    const link = page('articles/stories').querySelector('.opening a[href="#corrected"]');
    assert.equal(link?.text.replace(/\s+/g, ' ').trim(), 'Corrected December 1, 2026');
  });

  test('stand in the feed', () => {
    const content = parse(built('feed.xml')).querySelector('content\\:encoded')?.text ?? '';
    assert.deepEqual(lines(parse(content)), expected);
  });

  test('take no room where there are none', () => {
    assert.equal(page('guide/answering').querySelector('#corrected'), null);
  });
});
