import assert from 'node:assert/strict';
import { test } from 'node:test';
import { notKeptMessage } from '../../../src/lib/not-kept.ts';

const words = { blocked: 'Blocked.', full: 'Full.', newer: 'Newer.' };

test('nothing is said while changes are kept, and the reason when they are not', () => {
  assert.equal(notKeptMessage('saved', words), '');
  assert.equal(notKeptMessage('blocked', words), 'Blocked.');
  assert.equal(notKeptMessage('full', words), 'Full.');
  assert.equal(notKeptMessage('newer', words), 'Newer.');
});
