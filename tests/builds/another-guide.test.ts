/** Builds another, small guide on the same engine, under a path of its own, and looks at what came out. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import { listNames } from '../../src/settings.ts';
import { lists } from '../../src/strings/index.ts';
import { changed, soundGuide, type Files } from '../unit/authoring/check/sound-guide.ts';

const folder = 'test-results/another-guide';

/** A guide whose article was corrected twice, listed here in the wrong order. */
const guide: Files = {
  ...soundGuide,
  ...changed(
    'site.yaml',
    'sections:\n',
    'lists:\n  principles: { title: One manner, lead: There is but one. }\nsections:\n',
  ),
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
  assert.equal(status, 0, `${stdout}${stderr}`);
});

describe('another guide', () => {
  test('has its own name and nothing of this one', () => {
    assert.match(page('').querySelector('title')?.text ?? '', /Small Guide/);
    assert.doesNotMatch(built('index.html'), /Listen First/);
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

  test('says on its front pages what its settings say, and plain words beside them', () => {
    const principles = page('principles');
    assert.equal(principles.querySelector('h1')?.text.trim(), 'One manner');
    assert.equal(principles.querySelector('.lead')?.text, 'There is but one.');
    const description = page('articles').querySelector('meta[name="description"]');
    assert.equal(description?.getAttribute('content'), lists.articles.description);
  });

  test('invites readers to write to its editor', () => {
    const link = page('articles/stories').querySelector('.after a[href^="mailto:"]');
    assert.equal(link?.getAttribute('href'), 'mailto:a@small.example?subject=Two%20stories');
  });
});

describe('corrections', () => {
  const lines = (html: ReturnType<typeof parse>) =>
    html.querySelectorAll('#corrected li').map(({ text }) => text.replace(/\s+/g, ' ').trim());
  const expected = [
    '1 December 2026: The page named the wrong year.',
    '23 November 2026: The page said four days. It is four hours.',
  ];

  test('stand on their page with their days, the last one first', () => {
    assert.deepEqual(lines(page('articles/stories')), expected);
  });

  test('are announced under the title', () => {
    const link = page('articles/stories').querySelector('.opening a[href="#corrected"]');
    assert.equal(link?.text.replace(/\s+/g, ' ').trim(), 'Corrected 1 December 2026');
  });

  test('stand in the feed', () => {
    const content = parse(built('feed.xml')).querySelector('content\\:encoded')?.text ?? '';
    assert.deepEqual(lines(parse(content)), expected);
  });

  test('take no room where there are none', () => {
    assert.equal(page('guide/answering').querySelector('#corrected'), null);
  });
});
