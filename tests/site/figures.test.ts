import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { HTMLElement } from 'node-html-parser';
import { builtPages } from './built-site.ts';

/** CSS pixels that a column has on a phone 390 wide, and the least that lettering may have there. */
const phone = { column: 318, lettering: 12 };

const drawings = builtPages().flatMap(({ address, document }) =>
  document.querySelectorAll('figure > svg').map((svg) => ({ address, svg })),
);

/** The drawing and everything in it. */
const parts = (svg: HTMLElement) => [svg, ...svg.querySelectorAll('*')];

/** Sizes of lettering in CSS pixels on a phone; a drawing names each of them in units of its own. */
function lettering(svg: HTMLElement): number[] {
  const [, , width = '0'] = (svg.getAttribute('viewBox') ?? '').split(' ');
  return parts(svg)
    .map((part) => part.getAttribute('font-size'))
    .filter((size) => size !== undefined)
    .map((size) => (Number(size) * phone.column) / Number(width));
}

describe('a drawing', () => {
  test('stands in at least eight chapters', () => {
    const chapters = drawings.filter(({ address }) => address.startsWith('/guide/'));
    assert.ok(new Set(chapters.map(({ address }) => address)).size >= 8);
  });

  test('says in words what it shows', () => {
    for (const { address, svg } of drawings) {
      assert.equal(svg.getAttribute('role'), 'img', address);
      assert.ok((svg.getAttribute('aria-label') ?? '').length >= 20, address);
    }
  });

  test('takes its colours from the page', () => {
    for (const { address, svg } of drawings) {
      for (const part of parts(svg)) {
        for (const name of ['style', 'color', 'fill', 'stroke', 'stroke-width']) {
          assert.equal(part.getAttribute(name), undefined, `${name} on ${address}`);
        }
      }
    }
  });

  test('has lettering that can be read on a phone', () => {
    for (const { address, svg } of drawings) {
      const sizes = lettering(svg);
      assert.ok(sizes.length > 0, address);
      assert.ok(Math.min(...sizes) >= phone.lettering, `${Math.min(...sizes)} px on ${address}`);
    }
  });

  test('shares no id with the page', () => {
    for (const { address, svg } of drawings) {
      assert.deepEqual(svg.querySelectorAll('[id]').map(String), [], address);
    }
  });
});
