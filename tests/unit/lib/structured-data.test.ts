import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import {
  article,
  breadcrumbs,
  itemList,
  scriptText,
  termSet,
  webSite,
  type DescribedSite,
} from '../../../src/lib/structured-data.ts';

const site = {
  title: 'Shop',
  description: 'A shop.',
  address: 'https://shop.example/',
  language: 'en-GB',
};
const text = {
  kind: 'BlogPosting' as const,
  title: 'One',
  description: 'First.',
  address: 'https://shop.example/articles/one/',
};

describe('what a page says about itself to programs', () => {
  test('names the days and the picture of an article', () => {
    const data = article(
      {
        ...text,
        picture: 'https://shop.example/one.png',
        published: new Date('2026-11-01'),
        changed: new Date('2026-12-01'),
      },
      site,
    );
    assert.deepEqual(data, {
      '@context': 'https://schema.org',
      '@type': 'BlogPosting',
      headline: 'One',
      description: 'First.',
      url: 'https://shop.example/articles/one/',
      inLanguage: 'en-GB',
      image: 'https://shop.example/one.png',
      datePublished: '2026-11-01',
      dateModified: '2026-12-01',
      isPartOf: { '@type': 'WebSite', name: 'Shop', url: 'https://shop.example/' },
    });
  });

  test('names nobody whom the settings do not name', () => {
    const said = JSON.stringify([webSite(site), article(text, site)]);
    assert.doesNotMatch(said, /author|publisher|editor|Person|Organization/);
    const named = JSON.stringify(article(text, { ...site, editor: 'A. Person' }));
    assert.match(named, /"editor":\{"@type":"Person","name":"A\. Person"\}/);
  });

  test('says on what terms a text may be used where the settings do', () => {
    for (const say of [(site: DescribedSite) => article(text, site), webSite]) {
      assert.equal('license' in say(site), false);
      const licence = 'https://terms.example/';
      assert.match(
        JSON.stringify(say({ ...site, licence })),
        /"license":"https:\/\/terms.example\/"/,
      );
    }
  });

  test('counts the steps of the way, and the last needs no address', () => {
    const way = [{ title: 'Shop', address: 'https://shop.example/' }, { title: 'One' }];
    assert.deepEqual(breadcrumbs(way).itemListElement, [
      { '@type': 'ListItem', position: 1, name: 'Shop', item: 'https://shop.example/' },
      { '@type': 'ListItem', position: 2, name: 'One' },
    ]);
  });

  test('lists the items of a checklist and the terms of a glossary', () => {
    const list = itemList(text, [{ words: 'Look.', address: `${text.address}#look` }]);
    assert.equal(list.numberOfItems, 1);
    assert.deepEqual(list.itemListElement, [
      { '@type': 'ListItem', position: 1, name: 'Look.', url: `${text.address}#look` },
    ]);
    const term = { title: 'Like', description: 'A nod.', address: `${text.address}#like` };
    assert.deepEqual(termSet(text, [term]).hasDefinedTerm, [
      { '@type': 'DefinedTerm', name: 'Like', description: 'A nod.', url: `${text.address}#like` },
    ]);
  });
});

describe('the text of its script element', () => {
  test('holds no sign that could end the element, and reads back the same', () => {
    fc.assert(
      fc.property(fc.string(), (title) => {
        const data = webSite({ ...site, title: `</script><!--${title}` });
        const written = scriptText(data);
        assert.doesNotMatch(written, /</);
        assert.deepEqual(JSON.parse(written), data);
      }),
    );
  });
});
