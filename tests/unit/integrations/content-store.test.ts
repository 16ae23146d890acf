import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { readingFrom } from '../../../src/integrations/content-store.ts';

const root = mkdtempSync(join(tmpdir(), 'store-'));
after(() => rmSync(root, { recursive: true }));

const storeModule = '\0astro:data-layer-content';

describe('the store of all content', () => {
  const file = join(root, 'data-store.json');
  const { load } = readingFrom(file);

  test('is left to Astro before it has a file', () => {
    assert.equal(load.handler(storeModule), null);
  });

  test('is read from its file when pages are made', async () => {
    writeFileSync(file, '[{"articles":1},"a letter\u2028more"]');
    const code = load.handler(storeModule)?.code ?? '';
    assert.doesNotMatch(code, /articles/);
    const module = join(root, 'store.mjs');
    writeFileSync(module, code);
    const loaded: unknown = await import(pathToFileURL(module).href);
    assert.deepEqual(Reflect.get(Object(loaded), 'default'), [
      { articles: 1 },
      'a letter\u2028more',
    ]);
  });

  test('is no other module', () => {
    assert.equal(load.handler(`${storeModule}-chunk:one.txt.mjs`), null);
    assert.equal(load.handler(file), null);
  });
});
