import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inspect } from 'node:util';
import fc from 'fast-check';
import { fragmentOf } from '../../../../src/features/search/fragment.ts';

const raw = {
  url: '/guide/answering/',
  excerpt: 'a <mark>reply</mark>',
  meta: { title: 'Answer', question: 'How fast?' },
  filters: { kind: ['chapter'] },
  sub_results: [
    {
      title: 'Late',
      url: '/guide/answering/#late',
      excerpt: 'one',
      weighted_locations: [{ balanced_score: 2 }, { balanced_score: 3.5 }],
    },
  ],
  word_count: 12,
};

describe('fragmentOf', () => {
  test('reads what Pagefind returns', () => {
    assert.deepEqual(fragmentOf(raw), {
      address: '/guide/answering/',
      title: 'Answer',
      question: 'How fast?',
      kind: 'chapter',
      excerpt: 'a <mark>reply</mark>',
      sections: [{ title: 'Late', address: '/guide/answering/#late', excerpt: 'one', weight: 5.5 }],
    });
  });

  test('takes what is missing as empty', () => {
    assert.deepEqual(fragmentOf({ url: '/a/', meta: { title: 'A' } }), {
      address: '/a/',
      title: 'A',
      question: '',
      kind: undefined,
      excerpt: '',
      sections: [],
    });
  });

  const useless = [
    null,
    'page',
    {},
    { ...raw, url: 'javascript:alert(1)' },
    { ...raw, url: 'https://example.com/' },
    { ...raw, meta: {} },
    { ...raw, meta: null },
  ];
  for (const value of useless) {
    test(`takes nothing from ${inspect(value).slice(0, 60)}`, () => {
      assert.equal(fragmentOf(value), null);
    });
  }

  test('leaves out sections that lead elsewhere or weigh nothing that can be counted', () => {
    const elsewhere = { ...raw, sub_results: [{ url: 'data:,x' }, null, 'x'] };
    assert.deepEqual(fragmentOf(elsewhere)?.sections, []);
    const odd = { ...raw, sub_results: [{ url: '/a/#b', weighted_locations: [{}, null] }] };
    assert.equal(fragmentOf(odd)?.sections[0]?.weight, 0);
  });

  test('never throws', () => {
    fc.assert(fc.property(fc.anything(), (value) => void fragmentOf(value)));
  });
});
