import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { outDir } from '../../src/site.ts';
import { builtPages } from './built-site.ts';

/** Every style of the site: those in pages, and those that scripts fetch. */
function styles(): { place: string; css: string }[] {
  const inPages = builtPages().map(({ address, document }) => ({
    place: address,
    css: document.querySelectorAll('style').join('\n'),
  }));
  const fetched = readdirSync(join(outDir, '_astro'))
    .filter((name) => name.endsWith('.css'))
    .map((name) => ({ place: name, css: readFileSync(join(outDir, '_astro', name), 'utf8') }));
  return [...inPages, ...fetched];
}

const all = styles();

/** A declaration of more than the line, with what stands before it. */
const severalValues = /([^;{]*[;{])?text-decoration:([a-z]+ [^;}]+)/g;

describe('the styles', () => {
  test('draw lines under words in Safari, which reads one value only without a prefix', () => {
    assert.ok(all.some(({ css }) => css.includes('text-decoration-color')));
    for (const { place, css } of all) {
      for (const [, before = '', values = ''] of css.matchAll(severalValues)) {
        assert.equal(before.slice(0, -1), `-webkit-text-decoration:${values}`, place);
      }
    }
  });

  test('keep the size of text on a telephone that is turned', () => {
    const adjusting = all.filter(({ css }) => css.includes('text-size-adjust'));
    assert.ok(adjusting.length > 0);
    for (const { place, css } of adjusting) {
      assert.match(css, /-webkit-text-size-adjust:100%/, place);
    }
  });
});
