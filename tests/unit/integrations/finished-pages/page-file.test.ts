import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import {
  overwriteBytes,
  readBytes,
} from '../../../../src/integrations/finished-pages/page-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'page-'));
after(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'index.html');
const written = (text: string) => {
  writeFileSync(file, text);
  return readBytes(file);
};

describe('A page that is finished byte for byte', () => {
  test('keeps all letters, whatever is put before them', () => {
    const page = written('<p>“Grüße”, 日本 🙂</p>');
    overwriteBytes(file, `<style></style>${page}`);
    assert.equal(readFileSync(file, 'utf8'), '<style></style><p>“Grüße”, 日本 🙂</p>');
  });

  test('keeps nothing of what was longer', () => {
    const page = written('<p>é</p><script></script>');
    overwriteBytes(file, page.replace('<script></script>', ''));
    assert.equal(readFileSync(file, 'utf8'), '<p>é</p>');
  });
});
