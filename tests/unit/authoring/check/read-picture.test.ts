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

  for (const format of formats) {
    const whole = await canvas.clone().toFormat(format).toBuffer();

    for (const [name, more] of [
      ['one more byte', '\n'],
      ['a video', 'v'.repeat(5_000)],
      ['zeros', '\0'.repeat(200)],
      ['what a phone adds', `\0\0\x01\x0A\x0E\0\0\0Image_UTC_Data1${'7'.repeat(80)}SEFT`],
    ] as const) {
      test(`is none with other bytes after its end: ${format}, ${name}`, () => {
        const longer = Buffer.concat([whole, Buffer.from(more, 'latin1')]);
        assert.deepEqual(read(longer), { kind: kindOf(format), isCutShort: false });
      });
    }
  }

  test('is told where it moves, and within each of its parts', async () => {
    const raw = { width: 20, height: 40, channels: 3, pageHeight: 10 } as const;
    const pixels = Buffer.from(Array.from({ length: 20 * 40 * 3 }, (_, at) => (at * 37) % 256));
    const whole = await sharp(pixels, { raw }).gif().toBuffer();
    assert.deepEqual(read(Buffer.concat([whole, whole])), { kind: 'gif', isCutShort: false });
    for (let length = 13; length < whole.length; length += 97) {
      assert.equal(read(whole.subarray(0, length)).isCutShort, true, `${length} bytes`);
      const zeros = Buffer.concat([whole.subarray(0, length), Buffer.alloc(80)]);
      assert.equal(read(zeros).isCutShort, true, `${length} bytes and zeros`);
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
