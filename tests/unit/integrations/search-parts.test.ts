import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { partsOf } from '../../../src/integrations/search-parts.ts';
import type { SearchPage } from '../../../src/integrations/search-pages.ts';

const pages = Array.from({ length: 40 }, (_, number): SearchPage => {
  const anchor = (number * 15_485_863).toString(36);
  return {
    entry: [number < 30 ? 'chapter' : 'figure', `/page-${number}/`, 'Title', '', '', []],
    spots: [[anchor, `Heading ${anchor}`]],
    words: '',
  };
});
const ids = new Map(pages.map(({ entry }, number) => [entry[1], `en_${number}`]));
const size = (value: unknown) => gzipSync(JSON.stringify(value)).length;

describe('partsOf', () => {
  test('names listed pages with their spots, and the others with their kind', () => {
    const { ids: names, spots, others } = partsOf(pages, 30, ids);
    assert.deepEqual(names[29], 'en_29');
    assert.deepEqual(spots[29], pages[29]?.spots);
    assert.equal(spots.length, 30);
    assert.deepEqual(others[0], ['en_30', 'figure']);
    assert.equal(others.length, 10);
  });

  test('gives a page that the index does not know an empty name', () => {
    assert.deepEqual(partsOf(pages, 2, new Map([['/page-1/', 'en_1']])).ids, ['', 'en_1']);
  });

  test('leaves out the spots of the last pages until it fits, and keeps their places', () => {
    const whole = partsOf(pages, 30, ids).spots;
    for (const budget of [size(whole) - 1, 200, 60]) {
      const { spots } = partsOf(pages, 30, ids, budget);
      const kept = spots.findIndex((some) => some.length === 0);
      assert.ok(size(spots) <= budget, `${budget}`);
      assert.deepEqual(spots.slice(0, kept), whole.slice(0, kept));
      assert.ok(spots.slice(kept).every((some) => some.length === 0));
      assert.equal(spots.length, 30);
    }
  });
});
