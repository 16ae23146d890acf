import assert from 'node:assert/strict';
import { beforeEach, test } from 'node:test';
import { announce } from '../../../src/browser/announce.ts';

const region = { textContent: '' };
let frame: (() => void)[] = [];

/** Lets the browser draw. */
function draw(): void {
  for (const task of frame.splice(0)) task();
}

Object.assign(globalThis, {
  document: { querySelector: () => region },
  requestAnimationFrame: (task: () => void) => frame.push(task),
});

beforeEach(() => {
  region.textContent = '';
  frame = [];
});

test('a sentence is said once the region was empty for a frame', () => {
  region.textContent = 'Ticked.';
  announce('Ticked.');
  assert.equal(region.textContent, '');
  draw();
  assert.equal(region.textContent, 'Ticked.');
});

test('two sentences of one frame are both said, and none of the frame before', () => {
  announce('Before.');
  draw();
  announce('It is not kept.');
  announce('The result is below.');
  draw();
  assert.equal(region.textContent, 'It is not kept. The result is below.');
});
