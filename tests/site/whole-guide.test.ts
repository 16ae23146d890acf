import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { base, builtPages, dist, pagesBelow } from './built-site.ts';

const book = builtPages().find(({ address }) => address === '/guide/print/');
const chapters = pagesBelow('guide');
const slugOf = (address: string) => address.split('/')[2] ?? '';

describe('the whole guide on one page', () => {
  test('holds every chapter whole, in its order', () => {
    assert.ok(book);
    const text = book.document.querySelector('main')?.textContent ?? '';
    for (const { address, document } of chapters) {
      const paragraphs = document.querySelectorAll('.prose > p:not(.margin-note)');
      for (const { textContent } of paragraphs) assert.ok(text.includes(textContent), address);
    }
    const listed = book.document.querySelectorAll('.contents a').map((a) => a.getAttribute('href'));
    const shown = book.document.querySelectorAll('.chapter > h2').map(({ id }) => `#${id}`);
    assert.deepEqual(listed, shown);
    const slugs = chapters.map(({ address }) => `#${slugOf(address)}:`);
    assert.deepEqual(shown.toSorted(), slugs.toSorted());
  });

  test('has each id once, and every link within it leads somewhere', () => {
    assert.ok(book);
    const ids = book.document.querySelectorAll('[id]').map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const anchors = book.document
      .querySelectorAll('main a[href^="#"]')
      .map((link) => link.getAttribute('href')?.slice(1) ?? '');
    assert.ok(anchors.length > chapters.length);
    assert.deepEqual(
      anchors.filter((anchor) => !ids.includes(anchor)),
      [],
    );
  });

  test('links to no chapter that it holds itself', () => {
    assert.ok(book);
    const below = new RegExp(`^${base}guide/[a-z]`);
    const links = book.document
      .querySelectorAll('main a[href]')
      .map((link) => link.getAttribute('href') ?? '');
    assert.deepEqual(
      links.filter((address) => below.test(address)),
      [],
    );
  });

  test('is kept out of search engines, of search and of the site map', () => {
    assert.ok(book);
    assert.ok(book.document.querySelector('meta[name=robots][content=noindex]'));
    assert.equal(book.document.querySelector('[data-pagefind-body], [data-search-entry]'), null);
    assert.doesNotMatch(readFileSync(join(dist, 'sitemap-0.xml'), 'utf8'), /guide\/print/);
  });

  test('is linked from the front page of the guide', () => {
    const front = builtPages().find(({ address }) => address === '/guide/');
    assert.ok(front?.document.querySelector(`main a[href="${base}guide/print/"]`));
  });
});
