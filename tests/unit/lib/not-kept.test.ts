import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { notKeptMessage, worstOf } from '../../../src/lib/not-kept.ts';
import type { Kept } from '../../../src/lib/stored-document.ts';

const words = { blocked: 'Blocked.', full: 'Full.', newer: 'Newer.' };

test('nothing is said while changes are kept, and the reason when they are not', () => {
  assert.equal(notKeptMessage('saved', words), '');
  assert.equal(notKeptMessage('blocked', words), 'Blocked.');
  assert.equal(notKeptMessage('full', words), 'Full.');
  assert.equal(notKeptMessage('newer', words), 'Newer.');
});

describe('of several changes', () => {
  const cases: [kept: Kept[], worst: Kept][] = [
    [[], 'saved'],
    [['saved', 'saved'], 'saved'],
    [['newer', 'saved'], 'newer'],
    [['full', 'newer', 'saved'], 'full'],
    [['saved', 'blocked', 'full'], 'blocked'],
  ];
  for (const [kept, worst] of cases) {
    test(`${kept.join(', ') || 'none'} is told as ${worst}`, () => {
      assert.equal(worstOf(kept), worst);
    });
  }
});
