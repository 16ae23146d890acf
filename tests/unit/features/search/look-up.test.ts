import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { Fragment } from '../../../../src/features/search/fragment.ts';
import { lookUp } from '../../../../src/features/search/look-up.ts';
import type { Hit, SearchPort } from '../../../../src/features/search/pagefind-port.ts';
import { statusOf } from '../../../../src/features/search/status.ts';

const fragment = (name: string): Fragment => ({
  address: `/${name}/`,
  title: name,
  question: '',
  kind: 'page',
  excerpt: '',
  sections: [],
});

/** An index that finds the same pages for every query; a page called "broken" cannot be read. */
function indexOf(...names: readonly string[]) {
  const asked: string[] = [];
  const read: string[] = [];
  const hit = (name: string): Hit => ({
    id: name,
    score: 1,
    read: () => {
      read.push(name);
      return Promise.resolve(name === 'broken' ? null : fragment(name));
    },
  });
  const port: SearchPort = {
    prepare: () => Promise.resolve(),
    find: (query) => {
      asked.push(query);
      return Promise.resolve({ ok: true, hits: names.map(hit) });
    },
  };
  return { port, asked, read };
}

const missing: SearchPort = {
  prepare: () => Promise.resolve(),
  find: () => Promise.resolve({ ok: false, problem: 'unavailable' }),
};

describe('lookUp', () => {
  test('answers with the pages found', async () => {
    const { port } = indexOf('a', 'b');
    const outcome = await lookUp(port, ' bad  review ', 8);
    assert.deepEqual(
      outcome.state === 'answered' && [outcome.query, outcome.total, outcome.shown],
      ['bad review', 2, 2],
    );
  });

  test('reads no more pages than it shows, and counts all', async () => {
    const { port, read } = indexOf('a', 'b', 'c');
    const outcome = await lookUp(port, 'x', 2);
    assert.deepEqual(read, ['a', 'b']);
    assert.equal(outcome.state === 'answered' && outcome.total, 3);
  });

  for (const typed of ['', '   ', '?!…', '🍞']) {
    test(`asks nothing for ${JSON.stringify(typed)}`, async () => {
      const { port, asked } = indexOf('a');
      assert.deepEqual(await lookUp(port, typed, 8), { state: 'idle' });
      assert.deepEqual(asked, []);
    });
  }

  test('shows the others when one page cannot be read', async () => {
    const outcome = await lookUp(indexOf('broken', 'b').port, 'x', 8);
    assert.equal(outcome.state === 'answered' && outcome.shown, 1);
  });

  test('is unavailable when no page can be read, or there is no index', async () => {
    assert.deepEqual(await lookUp(indexOf('broken').port, 'x', 8), { state: 'unavailable' });
    assert.deepEqual(await lookUp(missing, 'x', 8), { state: 'unavailable' });
  });

  test('takes any string', async () => {
    const { port } = indexOf('a');
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 500 }), async (typed) => {
        const { state } = await lookUp(port, typed, 8);
        assert.ok(state === 'idle' || state === 'answered');
      }),
    );
  });
});

describe('statusOf', () => {
  const answered = { state: 'answered', query: 'roi', groups: [] } as const;
  const cases = [
    [{ state: 'unavailable' }, ''],
    [{ ...answered, total: 1, shown: 1 }, '1 result'],
    [{ ...answered, total: 7, shown: 7 }, '7 results'],
    [{ ...answered, total: 22, shown: 8 }, 'The first 8 of 22 results'],
    [{ ...answered, total: 0, shown: 0 }, 'Nothing found for “roi”. Try fewer or plainer words.'],
  ] as const;
  for (const [outcome, expected] of cases) {
    test(`says ${JSON.stringify(expected)}`, () => {
      assert.equal(statusOf(outcome), expected);
    });
  }
});
