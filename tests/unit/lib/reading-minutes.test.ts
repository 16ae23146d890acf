import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readingMinutes } from '../../../src/lib/reading-minutes.ts';

describe('reading minutes', () => {
  const cases: [what: string, text: string, minutes: number][] = [
    ['nothing takes a minute', '', 1],
    ['a few words take a minute', 'Hello there.', 1],
    ['two hundred words a minute', 'word '.repeat(1000), 5],
    ['half a minute is rounded up', 'word '.repeat(500), 3],
    ['addresses, ids and tags are not read', `[a](/x-y/z/) {#b} <c d="e f g">`.repeat(100), 1],
  ];
  for (const [what, text, minutes] of cases) {
    test(what, () => {
      assert.equal(readingMinutes(text), minutes);
    });
  }
});
