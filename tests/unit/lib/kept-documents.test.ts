import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { documentOf } from '../../../src/lib/kept-documents.ts';

const found = [
  ['theme', 'theme'],
  ['checklist/bad-review', 'checklist/<slug>'],
  ['assessment/fit-check', 'assessment/<slug>'],
  ['checklist/', undefined],
  ['themes', undefined],
  ['other/theme', undefined],
] as const;

describe('the document that a key belongs to', () => {
  for (const [key, kept] of found) {
    test(`${key}: ${kept ?? 'none'}`, () => {
      assert.equal(documentOf(key)?.key, kept);
    });
  }
});
