import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { filesAhead } from '../../../../src/features/search/files-ahead.ts';

const chunk = 'https://host/pagefind/index/en_1.pf_index';
const packed = new Uint8Array(gzipSync('pagefind_dcd and words'));
/** One bit of the words turned over, and the end cut off. */
const damaged = packed.with(14, (packed[14] ?? 0) ^ 1);
const cut = packed.slice(0, -9);

/** Files that all come with one answer, and what was asked for. */
function filesWith(answer: () => Promise<Response>) {
  const asked: string[] = [];
  const files = filesAhead((input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return answer();
  });
  return { files, asked };
}

describe('filesAhead', () => {
  test('hands over what was asked for ahead, and fetches it once', async () => {
    const { files, asked } = filesWith(() => Promise.resolve(new Response(packed)));
    files.expect(chunk);
    files.expect(chunk);
    const response = await files.fetch(chunk);
    assert.equal((await response.arrayBuffer()).byteLength, packed.length);
    files.expect(chunk);
    assert.deepEqual(asked, [chunk]);
  });

  test('fetches again what was handed over already', async () => {
    const { files, asked } = filesWith(() => Promise.resolve(new Response(packed)));
    files.expect(chunk);
    await files.fetch(chunk);
    await files.fetch(chunk);
    assert.deepEqual(asked, [chunk, chunk]);
  });

  const cases = [
    ['is packed', () => Promise.resolve(new Response(packed)), false],
    ['was unpacked on its way', () => Promise.resolve(new Response('pagefind_dcd…')), false],
    ['is damaged inside', () => Promise.resolve(new Response(damaged)), true],
    ['ends too early', () => Promise.resolve(new Response(cut)), true],
    ['is missing', () => Promise.resolve(new Response('Not found', { status: 404 })), true],
    ['is a page that says sorry', () => Promise.resolve(new Response('<html>')), true],
    ['cannot be reached', () => Promise.reject(new TypeError('offline')), true],
  ] as const;
  for (const [what, answer, isBroken] of cases) {
    test(`knows that a file of the index that ${what} is ${isBroken ? 'broken' : 'sound'}`, async () => {
      const { files } = filesWith(answer);
      await files.fetch(chunk).catch(() => null);
      assert.deepEqual([...files.broken], isBroken ? [chunk] : []);
    });
  }

  test('has no opinion on other files', async () => {
    const { files } = filesWith(() => Promise.resolve(new Response('{}', { status: 404 })));
    await files.fetch(new URL('https://host/pagefind/list.json'));
    assert.equal(files.broken.size, 0);
  });

  test('leaves nothing uncaught where nobody takes a file that failed', async () => {
    const { files } = filesWith(() => Promise.reject(new TypeError('offline')));
    files.expect(chunk);
    await new Promise((resolve) => setTimeout(resolve, 5));
    await assert.rejects(files.fetch(chunk), TypeError);
  });
});
