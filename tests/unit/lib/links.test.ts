import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { addressOf, baseFrom, leadOn, pageOf, refOf } from '../../../src/lib/links.ts';

describe('the address of a page', () => {
  const cases: [ref: string, base: string, address: string][] = [
    ['', '/', '/'],
    ['', '/shop', '/shop/'],
    ['guide', '/', '/guide/'],
    ['guide/answering', '/shop/', '/shop/guide/answering/'],
    ['glossary#roi', '/', '/glossary/#roi'],
  ];
  for (const [ref, base, address] of cases) {
    test(`"${ref}" under ${base} is ${address}`, () => {
      assert.equal(addressOf(ref, base), address);
    });
  }
});

describe('a base path', () => {
  for (const written of ['listen', '/listen', 'listen/', '/listen/', '//listen//']) {
    test(`written "${written}" is /listen/`, () => {
      assert.equal(baseFrom(written), '/listen/');
    });
  }

  test('of nothing, or of a slash, is the top of the host', () => {
    assert.equal(baseFrom(''), '/');
    assert.equal(baseFrom('/'), '/');
  });
});

describe('the page that an address in prose points to', () => {
  const cases: [address: string, ref: string | null][] = [
    ['/', ''],
    ['/guide/answering/', 'guide/answering'],
    ['/guide/answering', 'guide/answering'],
    ['/glossary/#roi', 'glossary#roi'],
    ['#here', null],
    ['https://example.org/', null],
    ['//example.org/', null],
    ['mailto:a@b.example', null],
  ];
  for (const [address, ref] of cases) {
    test(`${address} is ${ref ?? 'none of ours'}`, () => {
      assert.equal(refOf(address), ref);
    });
  }

  test('has its anchor taken off', () => {
    assert.equal(pageOf('glossary#roi'), 'glossary');
    assert.equal(pageOf('guide'), 'guide');
  });
});

describe('where an address in prose leads', () => {
  const cases: [address: string, base: string, leads: string | null][] = [
    ['/guide/answering#why', '/shop/', '/shop/guide/answering/#why'],
    ['/guide/waiting/', '/shop/', null],
    ['/feed.xml', '/', '/feed.xml'],
    ['/prices.pdf#page=2', '/shop/', '/shop/prices.pdf#page=2'],
    ['#here', '/shop/', '#here'],
    ['https://example.org/a.pdf', '/shop/', 'https://example.org/a.pdf'],
  ];
  for (const [address, base, leads] of cases) {
    test(`of ${address} under ${base} is ${leads ?? 'nowhere yet'}`, () => {
      assert.equal(
        leadOn(address, base, (ref) => ref.startsWith('guide/answering')),
        leads,
      );
    });
  }
});
