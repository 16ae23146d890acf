import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { noPlace, placeOf } from '../../../src/lib/place.ts';
import type { Json } from '../../../src/lib/stored-document.ts';

const entries = (values: Record<string, Json>) =>
  Object.fromEntries(Object.entries(values).map(([id, value]) => [id, { value, at: 1 }]));

const kept = {
  page: 'guide/answering',
  title: 'Answer',
  section: 'how-soon',
  heading: 'How soon?',
};

describe('where a reader stopped', () => {
  test('is read from what was stored', () => {
    assert.deepEqual(placeOf(entries(kept)), kept);
  });

  test('may lack a section', () => {
    const place = placeOf(entries({ page: 'about', title: 'About' }));
    assert.deepEqual(place, { page: 'about', title: 'About', section: '', heading: '' });
  });

  for (const page of ['//evil.example', 'javascript:alert(1)', '../up', 'a b', '', 7, true, null]) {
    test(`is nowhere for the page ${JSON.stringify(page)}`, () => {
      assert.equal(placeOf(entries({ ...kept, page })), null);
    });
  }

  test('is nowhere once forgotten', () => {
    assert.equal(placeOf(entries(noPlace)), null);
    assert.equal(placeOf({}), null);
  });
});
