import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse as parseYaml } from 'yaml';
import { z } from 'astro/zod';
import { readRegistry } from '../../src/authoring/registry.ts';
import { pageOf } from '../../src/lib/links.ts';
import { contentDir } from '../../src/site.ts';
import { builtPages, isListed, type BuiltPage } from './built-site.ts';

/** This guide's debt to the five posts: `content/coverage.yaml`. */
const coverage = z
  .strictObject({
    questions: z.record(
      z.string().regex(/^Q\d+$/),
      z.strictObject({
        asks: z.string(),
        home: z.string(),
        also: z.array(z.string()).optional(),
        /** Words within the first sixty of the home page's text in which one knows the question. */
        named: z.string().min(8),
      }),
    ),
    seeds: z.record(z.string().regex(/^S[1-5]\.C?\d+$/), z.string()),
  })
  .parse(parseYaml(readFileSync(`${contentDir}/coverage.yaml`, 'utf8')));

const pages = new Map(
  builtPages().map((page) => [page.address.replace(/^\/|\/$/g, ''), page] as const),
);
const { published, planned } = readRegistry(contentDir, new Date(), false);

/** Whether a page and anchor stand on the built site, or the page is honestly still to come. */
function isKept(ref: string): boolean {
  const page = pages.get(pageOf(ref));
  if (!page) return planned.has(pageOf(ref));
  const anchor = ref.split('#')[1];
  return anchor === undefined || page.document.querySelector(`[id="${anchor}"]`) !== null;
}

/** The first words of a page's own text, after the box on top. */
function openingOf({ document }: BuiltPage): string {
  const text = document.querySelector('.prose') ?? document.querySelector('article');
  const paragraphs = text?.querySelectorAll('p').map((paragraph) => paragraph.textContent) ?? [];
  const words = paragraphs.filter((words) => words.split(' ').length > 8).join(' ');
  return words.split(/\s+/).slice(0, 60).join(' ');
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[’‘]/g, "'")
    .replace(/[^\p{L}\p{N}']+/gu, ' ')
    .trim();

describe('every question of the posts', () => {
  test('is there, from Q1 to Q28', () => {
    const ids = Array.from({ length: 28 }, (_, index) => `Q${index + 1}`);
    assert.deepEqual(Object.keys(coverage.questions), ids);
  });

  for (const [id, { asks, home, also = [], named }] of Object.entries(coverage.questions)) {
    test(`${id} has its places: ${asks}`, () => {
      for (const ref of [home, ...also]) assert.ok(isKept(ref), ref);
    });

    test(`${id} is named where its home page begins`, () => {
      const page = pages.get(pageOf(home));
      assert.ok(page, home);
      const opening = plain(openingOf(page));
      assert.ok(opening.includes(plain(named)), `“${named}” is not in: ${opening}`);
    });
  }
});

describe('every claim, story and piece of advice of the posts', () => {
  test('has its place', () => {
    assert.ok(Object.keys(coverage.seeds).length > 100);
    for (const [id, ref] of Object.entries(coverage.seeds)) assert.ok(isKept(ref), `${id}: ${ref}`);
  });
});

const principlesBy = (section: string) =>
  new Set(
    [...pages]
      .filter(([ref]) => ref.startsWith(`${section}/`))
      .flatMap(([, { document }]) => document.querySelectorAll('a[href*="/principles/#"]'))
      .map((link) => link.getAttribute('href')?.split('#')[1]),
  );

describe('every principle', () => {
  const ids = [...published.keys()].filter((ref) => ref.startsWith('principles#'));
  for (const section of ['guide', 'checklists', 'articles']) {
    test(`is taken up below ${section}`, () => {
      const used = principlesBy(section);
      const missing = ids.filter((ref) => !used.has(ref.split('#')[1]));
      assert.deepEqual(missing, []);
    });
  }
});

/** The pages that a page links to, from anywhere on it or from its text alone. */
function linkedFrom({ document }: BuiltPage, within: string): string[] {
  return document
    .querySelectorAll(`${within} a[href^="/"]`)
    .map((link) => pageOf((link.getAttribute('href') ?? '').replace(/^\//, '')).replace(/\/$/, ''));
}

describe('every page', () => {
  const reading = [...pages]
    .filter(([ref, page]) => /^[a-z]+\/[a-z0-9-]+$/.test(ref) && isListed(page))
    .map(([ref]) => ref);

  test('is within three clicks of the home page', () => {
    let reached = new Set(['']);
    for (let clicks = 0; clicks < 3; clicks += 1) {
      const next = [...reached].flatMap((ref) => {
        const page = pages.get(ref);
        return page ? linkedFrom(page, 'body') : [];
      });
      reached = new Set([...reached, ...next]);
    }
    assert.deepEqual(
      reading.filter((ref) => !reached.has(ref)),
      [],
    );
  });

  test('is linked from the text of at least two others', () => {
    const few = reading.filter((ref) => {
      const from = [...pages].filter(
        ([other, page]) => other !== ref && linkedFrom(page, 'article').includes(ref),
      );
      return from.length < 2;
    });
    assert.deepEqual(few, []);
  });
});
