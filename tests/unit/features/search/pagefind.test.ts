import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pagefindAt } from '../../../../src/features/search/pagefind.ts';

const script = (body: string) => `data:text/javascript,${encodeURIComponent(body)}`;

/** A script like Pagefind's, whose search returns some JavaScript. */
const index = (answer: string) =>
  script(`
    export const options = async () => {};
    export const init = async () => {};
    export const search = async (query) => (${answer});
  `);

const page = `{ url: '/a/', meta: { title: query }, excerpt: '' }`;

describe('pagefindAt', () => {
  test('finds hits and reads their pages', async () => {
    const port = pagefindAt(
      index(`{ results: [{ id: 'a', score: 2, data: async () => (${page}) }] }`),
    );
    const answer = await port.find('roi');
    assert.ok(answer.ok);
    assert.deepEqual(
      answer.hits.map(({ id, score }) => ({ id, score })),
      [{ id: 'a', score: 2 }],
    );
    assert.equal((await answer.hits[0]?.read())?.title, 'roi');
  });

  test('reads null where a page cannot be fetched', async () => {
    const port = pagefindAt(
      index(`{ results: [{ id: 'a', score: 2, data: () => Promise.reject(new Error('gone')) }] }`),
    );
    const answer = await port.find('roi');
    assert.equal(answer.ok && (await answer.hits[0]?.read()), null);
  });

  const broken = [
    ['is not there', 'file:///nowhere/pagefind.js'],
    ['is something else', script('export const search = 1;')],
    ['throws', index(`(() => { throw new Error('broken'); })()`)],
    ['returns nonsense', index('null')],
    ['returns no list', index('{ results: {} }')],
  ] as const;
  for (const [what, address] of broken) {
    test(`is unavailable, and never throws, where the script ${what}`, async () => {
      const port = pagefindAt(address);
      await port.prepare();
      assert.deepEqual(await port.find('roi'), { ok: false, problem: 'unavailable' });
    });
  }

  test('loads nothing before it is asked to', async () => {
    pagefindAt(script('globalThis.searchWasLoaded = true;'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal('searchWasLoaded' in globalThis, false);
  });
});
