import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import sharp from 'sharp';
import { readPicture } from '../../../../src/authoring/check/read-picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'pictures-'));
after(() => rmSync(folder, { recursive: true }));

function read(bytes: Uint8Array) {
  const file = join(folder, 'picture');
  writeFileSync(file, bytes);
  return readPicture(file);
}

const noise = { type: 'gaussian', mean: 128, sigma: 40 } as const;
const canvas = sharp({ create: { width: 60, height: 40, channels: 3, background: 'red', noise } });
const formats = ['png', 'jpeg', 'webp', 'avif', 'gif'] as const;
const kindOf = (format: string) => (format === 'jpeg' ? 'jpg' : format);

describe('A picture that breaks off', async () => {
  for (const format of formats) {
    const whole = await canvas.clone().toFormat(format).toBuffer();

    test(`is told from a whole one: ${format}`, () => {
      assert.deepEqual(read(whole), { kind: kindOf(format), isCutShort: false });
      for (const part of [0.5, 0.9]) {
        const cut = whole.subarray(0, Math.floor(whole.length * part));
        assert.deepEqual(read(cut), { kind: kindOf(format), isCutShort: true });
      }
      assert.deepEqual(read(whole.subarray(0, -3)), { kind: kindOf(format), isCutShort: true });
    });
  }

  test('is none with other bytes after its end', async () => {
    const video = Buffer.alloc(5_000, 'v');
    for (const format of ['png', 'jpeg', 'webp'] as const) {
      const whole = await canvas.clone().toFormat(format).toBuffer();
      assert.deepEqual(read(Buffer.concat([whole, video])), {
        kind: kindOf(format),
        isCutShort: false,
      });
    }
  });

  test('may hold a small picture that is whole', async () => {
    const whole = await canvas.clone().jpeg().toBuffer();
    const held = Buffer.from('\xFF\xE1\0\x08abcd\xFF\xD9', 'latin1');
    const cut = Buffer.concat([whole.subarray(0, 2), held, whole.subarray(2, -40)]);
    assert.deepEqual(read(cut), { kind: 'jpg', isCutShort: true });
  });

  test('may break off within its first bytes, or be empty', () => {
    assert.deepEqual(read(Buffer.from('RIFF\x24\0\0\0WEBP', 'latin1')), {
      kind: 'webp',
      isCutShort: true,
    });
    assert.deepEqual(read(Buffer.from('\xFF\xD8\xFF', 'latin1')), {
      kind: 'jpg',
      isCutShort: true,
    });
    assert.deepEqual(read(Buffer.alloc(0)), { kind: 'none', isCutShort: false });
  });
});
