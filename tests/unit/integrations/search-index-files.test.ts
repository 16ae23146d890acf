import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { encode } from 'cborg';
import {
  chunksIn,
  idsByAddress,
  neededFiles,
} from '../../../src/integrations/search-index-files.ts';

const root = mkdtempSync(join(tmpdir(), 'index-'));
after(() => rmSync(root, { recursive: true }));

const packed = (data: string | Uint8Array) =>
  gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), Buffer.from(data)]));

/** A folder as Pagefind writes it, with chunks of this many bytes each. */
function indexWith(name: string, bytesOfChunk: number): string {
  const folder = join(root, name);
  mkdirSync(join(folder, 'fragment'), { recursive: true });
  mkdirSync(join(folder, 'index'));
  const fragment = packed(JSON.stringify({ url: '/guide/answering/', content: 'Text' }));
  writeFileSync(join(folder, 'fragment/en_1.pf_fragment'), fragment);
  for (const chunk of ['en_a', 'en_b']) {
    writeFileSync(join(folder, `index/${chunk}.pf_index`), new Uint8Array(bytesOfChunk));
  }
  const chunks = [
    ['answer', 'listen', 'en_a'],
    ['megaphone', 'word', 'en_b'],
  ];
  writeFileSync(join(folder, 'pagefind.en_0.pf_meta'), packed(encode(['1', [], chunks, [], []])));
  for (const file of ['pagefind.js', 'wasm.en.pagefind', 'wasm.unknown.pagefind']) {
    writeFileSync(join(folder, file), '');
  }
  return folder;
}

const small = indexWith('small', 20_480);
const large = indexWith('large', 20_481);
const always = ['pagefind.en_0.pf_meta', 'wasm.en.pagefind'];

describe('the files of an index', () => {
  test('are known by the pages that they hold', () => {
    assert.deepEqual([...idsByAddress(small)], [['/guide/answering/', 'en_1']]);
  });

  test('are fetched with their chunks while these are small', () => {
    assert.deepEqual(neededFiles(small).sort(), [
      'index/en_a.pf_index',
      'index/en_b.pf_index',
      ...always,
    ]);
  });

  test('are fetched without their chunks where these are larger together', () => {
    assert.deepEqual(neededFiles(large).sort(), always);
  });

  test('are known by the first word that they hold', () => {
    assert.deepEqual(chunksIn(small), [
      ['answer', 'index/en_a.pf_index'],
      ['megaphone', 'index/en_b.pf_index'],
    ]);
  });

  test('are none where Pagefind found nothing to index', () => {
    const empty = join(root, 'empty');
    mkdirSync(empty);
    assert.deepEqual(chunksIn(empty), []);
  });
});
