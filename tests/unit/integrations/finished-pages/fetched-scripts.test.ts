import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  fetchedScripts,
  withOneScript,
} from '../../../../src/integrations/finished-pages/fetched-scripts.ts';

const script = (name: string) => `<script type="module" src="/_astro/${name}.js"></script>`;
const page = `<p>One</p>${script('a')}<p>Two</p>${script('b')}<script>inline()</script>${script('a')}`;

describe('the scripts that a page fetches', () => {
  test('are named in their order, each once', () => {
    assert.deepEqual(fetchedScripts(page), ['/_astro/a.js', '/_astro/b.js']);
  });

  test('are none where a page has only scripts and data in itself', () => {
    const own = '<script>inline()</script><script type="application/ld+json">{}</script>';
    assert.deepEqual(fetchedScripts(own), []);
    assert.equal(withOneScript(own, '/_astro/page.js'), own);
  });

  test('become one, where the first of them stood; all else stays', () => {
    assert.equal(
      withOneScript(page, '/_astro/page.js'),
      `<p>One</p>${script('page')}<p>Two</p><script>inline()</script>`,
    );
  });
});
