import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { pagefindAt, type PagefindFiles } from '../../../../src/features/search/pagefind.ts';

const root = mkdtempSync(join(tmpdir(), 'pagefind-'));
after(() => rmSync(root, { recursive: true }));

/** A folder with a script in Pagefind's place. */
function filesWith(script: string | null, broken: readonly string[] = []): PagefindFiles {
  const folder = mkdtempSync(join(root, 'index-'));
  writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  if (script !== null) writeFileSync(join(folder, 'pagefind.js'), script);
  return {
    folder: `${pathToFileURL(folder).href}/`,
    tag: '1',
    broken: new Set(broken),
    expectWords: () => {},
  };
}

/** A script like Pagefind's, whose search returns some JavaScript. */
const index = (answer: string) => `
  export const options = async () => {};
  export const init = async () => {};
  export const destroy = async () => {};
  export const search = async (query) => (${answer});
`;

const page = `{ url: '/a/', meta: { title: query }, excerpt: '' }`;

describe('pagefindAt', () => {
  test('finds hits and reads their pages', async () => {
    const port = pagefindAt(
      filesWith(index(`{ results: [{ id: 'a', score: 2, data: async () => (${page}) }] }`)),
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
    const gone = `{ results: [{ id: 'a', score: 2, data: () => Promise.reject(new Error('gone')) }] }`;
    const answer = await pagefindAt(filesWith(index(gone))).find('roi');
    assert.equal(answer.ok && (await answer.hits[0]?.read()), null);
  });

  test('says so where a part of the index is missing', async () => {
    const found = index('{ results: [] }');
    const whole = await pagefindAt(filesWith(found)).find('roi');
    const partly = await pagefindAt(filesWith(found, ['en_1.pf_index'])).find('roi');
    assert.deepEqual([whole.ok && whole.isWhole(), partly.ok && partly.isWhole()], [true, false]);
  });

  test('hears of the words before it looks them up', async () => {
    const heard: string[] = [];
    const files = filesWith(index('{ results: [] }'));
    await pagefindAt({ ...files, expectWords: (query) => heard.push(query) }).find('roi');
    assert.deepEqual(heard, ['roi']);
  });

  const broken = [
    ['is not there', null],
    ['is something else', 'export const search = 1;'],
    ['throws', index(`(() => { throw new Error('broken'); })()`)],
    ['returns nonsense', index('null')],
    ['returns no list', index('{ results: {} }')],
  ] as const;
  for (const [what, script] of broken) {
    test(`is unavailable, and never throws, where the script ${what}`, async () => {
      const port = pagefindAt(filesWith(script));
      await port.prepare();
      assert.deepEqual(await port.find('roi'), { ok: false, problem: 'unavailable' });
    });
  }

  test('loads nothing before it is asked to', async () => {
    pagefindAt(filesWith('globalThis.searchWasLoaded = true;'));
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.equal('searchWasLoaded' in globalThis, false);
  });
});
