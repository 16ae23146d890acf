import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { pictureKindOf } from '../../../../src/authoring/check/picture-kind.ts';

const cases = [
  ['png', '\x89PNG\r\n\x1A\n\0\0\0\rIHDR'],
  ['jpg', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
  ['gif', 'GIF89a'],
  ['webp', 'RIFF\x24\0\0\0WEBPVP8 '],
  ['avif', '\0\0\0\x20ftypavif\0\0\0\0'],
  ['avif', '\0\0\0\x20ftypmif1\0\0\0\0mif1avifmiaf'],
  ['heic', '\0\0\0\x18ftypheic\0\0\0\0mif1heic'],
  ['svg', '<svg viewBox="0 0 1 1">'],
  ['svg', '\xEF\xBB\xBF\n<?xml version="1.0"?><!-- a -->'],
  ['none', ''],
  ['none', 'version https://git-lfs.github.com/spec/v1'],
  ['none', '<!DOCTYPE html><title>Not found</title>'],
  ['none', '%PDF-1.7'],
] as const;

describe('The first bytes tell what a picture is:', () => {
  for (const [kind, head] of cases) {
    test(`${kind} of ${JSON.stringify(head)}`, () =>
      assert.equal(pictureKindOf(Buffer.from(head, 'latin1')), kind));
  }
});
