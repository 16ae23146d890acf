import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { siteAddress } from '../../src/site.ts';
import { builtFile, builtPages, isListed, type BuiltPage } from './built-site.ts';

const pages = new Map(builtPages().map((page) => [page.address, page] as const));

/** An address of this site, with the anchor it names, that was built. */
const ours = z.url().refine((address) => {
  const file = address.startsWith(siteAddress) ? builtFile(address) : null;
  if (file === null) return false;
  const anchor = new URL(address).hash.slice(1);
  const page = pages.get(file.replace(/index\.html$/, ''));
  return anchor === '' || Boolean(page?.document.querySelector(`[id="${anchor}"]`));
});

const words = z.string().min(1);
const day = z.iso.date();
const of = <Type extends string>(type: Type) => ({
  '@context': z.literal('https://schema.org'),
  '@type': z.literal(type),
});
const person = z.strictObject({ '@type': z.literal('Person'), name: words });
const described = { name: words, description: words, url: ours };

const text = {
  headline: words.max(110),
  description: words,
  url: ours,
  inLanguage: words,
  image: ours,
  dateModified: day.optional(),
  isPartOf: z.strictObject({ '@type': z.literal('WebSite'), name: words, url: ours }),
  editor: person.optional(),
  license: z.url(),
};

/** What schema.org and the search engines' guides want of each type that pages carry. */
const shapes = z.discriminatedUnion('@type', [
  z.strictObject({ ...of('Article'), ...text, datePublished: day.optional() }),
  z.strictObject({ ...of('BlogPosting'), ...text, datePublished: day }),
  z.strictObject({
    ...of('WebSite'),
    ...described,
    inLanguage: words,
    editor: person.optional(),
    license: z.url(),
  }),
  z.strictObject({
    ...of('BreadcrumbList'),
    itemListElement: z
      .array(
        z.strictObject({
          '@type': z.literal('ListItem'),
          position: z.number().int(),
          name: words,
          item: ours.optional(),
        }),
      )
      .min(2),
  }),
  z.strictObject({
    ...of('ItemList'),
    ...described,
    numberOfItems: z.number().int().positive(),
    itemListElement: z.array(
      z.strictObject({
        '@type': z.literal('ListItem'),
        position: z.number().int(),
        name: words,
        url: ours,
      }),
    ),
  }),
  z.strictObject({
    ...of('DefinedTermSet'),
    ...described,
    hasDefinedTerm: z
      .array(z.strictObject({ '@type': z.literal('DefinedTerm'), ...described }))
      .min(1),
  }),
]);

const dataOf = ({ document }: BuiltPage) =>
  document
    .querySelectorAll('script[type="application/ld+json"]')
    .map((script) => shapes.parse(JSON.parse(script.textContent)));

const typesOn = (address: string) => {
  const page = pages.get(address);
  return page ? dataOf(page).map((data) => data['@type']) : [];
};

const below = (section: string) =>
  [...pages.values()].filter(
    (page) => new RegExp(`^/${section}/[a-z0-9-]+/$`).test(page.address) && isListed(page),
  );

describe('what pages say about themselves to programs', () => {
  test('has the shape that schema.org gives it, and every address leads somewhere', () => {
    const all = [...pages.values()].flatMap(dataOf);
    assert.ok(all.length >= pages.size / 2);
  });

  test('is of the right type on each kind of page', () => {
    const kinds: [section: string, type: string][] = [
      ['guide', 'Article'],
      ['articles', 'BlogPosting'],
      ['checklists', 'ItemList'],
    ];
    for (const [section, type] of kinds) {
      const found = below(section);
      assert.ok(found.length > 0, section);
      for (const { address } of found) {
        assert.ok(
          typesOn(address).some((given) => given === type),
          address,
        );
        assert.ok(typesOn(address).includes('BreadcrumbList'), address);
      }
    }
    assert.deepEqual(typesOn('/'), ['WebSite']);
    assert.deepEqual(typesOn('/glossary/'), ['DefinedTermSet']);
  });

  test('names a page by its own address and heading', () => {
    for (const page of pages.values()) {
      const canonical = page.document.querySelector('link[rel=canonical]')?.getAttribute('href');
      for (const data of dataOf(page)) {
        if ('url' in data) assert.equal(data.url, canonical, page.address);
        const heading = page.document.querySelector('h1')?.textContent;
        if ('headline' in data) assert.equal(data.headline, heading, page.address);
      }
    }
  });

  test('lists what can be ticked on a checklist', () => {
    for (const page of below('checklists')) {
      const items = page.document.querySelectorAll('tick-list li[id] > label').length;
      const list = dataOf(page).find((data) => data['@type'] === 'ItemList');
      assert.equal(list?.numberOfItems, items, page.address);
      assert.equal(list.itemListElement.length, items, page.address);
    }
  });
});
