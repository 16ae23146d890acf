import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { markdownToHtml } from 'satteri';
import { vocabularyOf } from '../../../../src/features/glossary/link-terms.ts';
import { prosePlugins } from '../../../../src/integrations/prose/plugins.ts';

const hastPlugins = prosePlugins({
  base: '/listen/',
  isThere: (ref) => ref === 'guide/answering',
  sections: { example: 'An example' },
  terms: () => vocabularyOf([]),
});

const features = { headingAttributes: true };

function html(markdown: string): string {
  const page = markdownToHtml(markdown, { features, hastPlugins });
  assert.ok(!(page instanceof Promise));
  return page.html.trim();
}

/** A table of columns with these marks of alignment, its corner empty, a link in its last cell. */
function table(...marks: readonly string[]): string {
  const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const heads = marks.map((_, column) => (column === 0 ? ' ' : `h${column}`));
  const cells = marks.map((_, column) =>
    column === marks.length - 1 ? '[a](/guide/answering)' : 'c',
  );
  return [row(heads), row(marks), row(cells)].join('\n');
}

describe('Prose on its way to the page', () => {
  test('links to pages under the base path, and not to those that are to come', () => {
    assert.equal(
      html('[Answer](/guide/answering), [wait](/guide/waiting), [leave](https://example.org)'),
      '<p><a href="/listen/guide/answering/">Answer</a>, wait, <a href="https://example.org">leave</a></p>',
    );
  });

  test('links to files that are served as they are', () => {
    assert.equal(
      html('[News](/feed.xml), [prices](/prices.pdf#page=2), ![A door](/door.png)'),
      '<p><a href="/listen/feed.xml">News</a>, <a href="/listen/prices.pdf#page=2">prices</a>, <img src="/listen/door.png" alt="A door"></p>',
    );
  });

  test('has a link, then a note in the margin, before a special section', () => {
    assert.match(
      html('## For [instance](/guide/answering) {#example}'),
      /^<a class="anchor" href="#example" aria-label="[^"]*For instance[^"]*">#<\/a><p class="margin-note">An example<\/p><h2 id="example">For <a href="\/listen\/guide\/answering\/">instance<\/a><\/h2>$/,
    );
  });

  test('has a box without a link on top', () => {
    assert.equal(
      html('## In short {#two-minutes}'),
      '<h2 id="two-minutes" class="two-minutes">In short</h2>',
    );
  });

  test('has tables that say which column a cell belongs to, without styles', () => {
    const [head = '', body = ''] = html(table(':-', '-:', '-')).split('<tbody>');
    assert.match(head, /<td><\/td>\s*<th class="align-right" scope="col">h1<\/th>/);
    assert.match(head, /<th scope="col">h2<\/th>/);
    assert.match(body, /<td>c<\/td>\s*<td class="align-right">c<\/td>/);
    assert.match(body, /<td><a href="\/listen\/guide\/answering\/">a<\/a><\/td>/);
  });

  test('keeps the side of an empty corner', () => {
    assert.match(
      html(table('-:', '-')),
      /<td class="align-right"><\/td>\s*<th scope="col">h1<\/th>/,
    );
  });

  test('lets a wide table scroll, with all that is in it set right', () => {
    const wide = html(table('-', '-:', '-', '-'));
    assert.match(wide, /^<div class="wide" role="group" tabindex="0" aria-label="[^"]+"><table>/);
    assert.match(wide, /<td><\/td>\s*<th class="align-right" scope="col">h1<\/th>/);
    assert.match(wide, /href="\/listen\/guide\/answering\/"/);
    assert.match(wide, /<\/table><\/div>$/);
  });

  test('makes a table of few columns, which scrolls under large letters alone, no stop', () => {
    assert.match(html(table('-', '-', '-')), /^<div class="wide"><table>/);
  });

  test('has boxes for a pen where a list has tasks', () => {
    const list = html('- [ ] Ask\n- [x] Answer');
    assert.equal(list.match(/<span class="paper-box" aria-hidden="true"><\/span>/g)?.length, 2);
    assert.doesNotMatch(list, /<input/);
  });
});
