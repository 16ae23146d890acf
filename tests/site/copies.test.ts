import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { siteAddress, wholeFileAddress } from '../../src/site.ts';
import { base, builtFile, builtPages, dist } from './built-site.ts';

const files = readdirSync(dist, { recursive: true, encoding: 'utf8' })
  .map((name) => `/${name.replaceAll('\\', '/')}`)
  .filter((name) => name.endsWith('/index.md'));
const textOf = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = builtPages();

/** Addresses in Markdown: of links, of pictures, in angle brackets. */
const addressesIn = (markdown: string) =>
  [...markdown.matchAll(/\]\(([^)\s]+)[^)]*\)|<((?:https?|mailto):[^>]+)>/g)].map(
    ([, linked, bare]) => linked ?? bare ?? '',
  );

describe('the Markdown copy of a page', () => {
  test('is there for every page of prose, and named in its head', () => {
    const prose = pages.filter(
      ({ document }) => document.querySelector('.prose, tick-list') && document.querySelector('h1'),
    );
    assert.ok(prose.length > 40);
    for (const { address, document } of pages) {
      const link = document.querySelector('link[rel=alternate][type="text/markdown"]');
      const file = `${address}index.md`;
      assert.equal(link !== null, files.includes(file), address);
      if (link) assert.equal(link.getAttribute('href'), `${base}${file.slice(1)}`);
    }
    for (const section of ['guide', 'articles', 'checklists', 'templates']) {
      const inside = new RegExp(`^/${section}/[a-z0-9-]+/$`);
      for (const { address, document } of pages.filter((page) => inside.test(page.address))) {
        if (document.querySelector('meta[name=robots]')) continue;
        assert.ok(files.includes(`${address}index.md`), address);
      }
    }
  });

  test('begins with the page’s name and says where the page stands', () => {
    for (const file of files) {
      const page = pages.find(({ address }) => `${address}index.md` === file);
      const heading = page?.document.querySelector('h1')?.textContent;
      const canonical = page?.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      assert.ok(textOf(file).startsWith(`# ${heading ?? '?'}\n`), file);
      assert.ok(textOf(file).includes(`Source: <${canonical ?? '?'}>`), file);
    }
  });

  test('holds whole addresses only, and those of the site lead somewhere', () => {
    for (const file of files) {
      for (const address of addressesIn(textOf(file))) {
        assert.match(address, /^(https?:\/\/|mailto:)/, file);
        if (address.startsWith(siteAddress)) assert.ok(builtFile(address) !== null, address);
      }
    }
  });

  test('has every note that it cites, once, and no mark of our own', () => {
    for (const file of files) {
      const text = textOf(file);
      const cited = new Set([...text.matchAll(/\[\^(E\d+)\](?!:)/g)].map(([, id]) => id));
      const noted = [...text.matchAll(/^\[\^(E\d+)\]:/gm)].map(([, id]) => id);
      assert.deepEqual(noted.toSorted(), [...cited].sort(), file);
      assert.doesNotMatch(text, /\{#|^<[A-Z]|^---$|\.\.\/figures/m, file);
    }
  });
});

test('the list for language models names every copy by its section', () => {
  const list = readFileSync(join(dist, 'llms.txt'), 'utf8');
  assert.match(list, /^# .+\n\n> .+\n\n/);
  const named = [...list.matchAll(/^- \[.+\]\((.+?)\)/gm)].map(([, address]) => address);
  const built = files.map((file) => wholeFileAddress(file.slice(1)));
  assert.deepEqual(named.toSorted(), built.toSorted());
  assert.ok([...list.matchAll(/^## /gm)].length >= 4);
});
