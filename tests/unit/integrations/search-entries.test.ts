import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { searchEntries } from '../../../src/integrations/search-entries.ts';

const page = (body: string) => `<!doctype html><html lang="en-GB"><body>${body}</body></html>`;

describe('searchEntries', () => {
  test('makes a page for the index of each entry', () => {
    const [entry, ...others] = searchEntries(
      page('<section data-search-entry="term"><h2 id="roi">ROI</h2><p>Money back.</p></section>'),
    );
    assert.deepEqual(others, []);
    assert.equal(entry?.anchor, 'roi');
    assert.match(entry.html, /<html lang="en-GB">/);
    assert.match(entry.html, /data-pagefind-body data-pagefind-filter="kind:term"/);
    assert.match(
      entry.html,
      /<header data-pagefind-ignore><h1>ROI<\/h1><\/header><p>Money back\.<\/p>/,
    );
  });

  test('prefers the entry’s own id', () => {
    const entries = searchEntries(
      page('<li id="item-1" data-search-entry="item"><h3 id="h">Wait</h3></li>'),
    );
    assert.deepEqual(
      entries.map(({ anchor }) => anchor),
      ['item-1'],
    );
  });

  test('finds nothing in other pages', () => {
    assert.deepEqual(searchEntries(page('<p>Nothing</p>')), []);
  });

  for (const body of [
    '<p data-search-entry="term">x</p>',
    '<p data-search-entry="term"><b>x</b></p>',
  ]) {
    test(`refuses ${body}, which nobody could be led to`, () => {
      assert.throws(() => searchEntries(page(body)), /needs a heading and an id/);
    });
  }
});
