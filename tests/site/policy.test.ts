import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { describe, test } from 'node:test';
import { builtPages, type BuiltPage } from './built-site.ts';

const pages = builtPages();

const policyOf = ({ document }: BuiltPage) =>
  document.querySelector('meta[http-equiv=content-security-policy]')?.getAttribute('content') ?? '';

const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

describe('the security policy', () => {
  test('stands on every page, and allows nothing by default', () => {
    assert.ok(pages.length > 0);
    for (const page of pages) assert.match(policyOf(page), /^default-src 'none'; /, page.address);
  });

  test('makes no exceptions for convenience', () => {
    for (const page of pages) {
      assert.doesNotMatch(
        policyOf(page),
        /unsafe-inline|'unsafe-eval'|unsafe-hashes|\*/,
        page.address,
      );
    }
  });

  test('lets no page run WebAssembly: that of search runs in its worker', () => {
    for (const page of pages) assert.doesNotMatch(policyOf(page), /wasm/, page.address);
  });

  test('stands before everything that it governs', () => {
    for (const { address, html } of pages) {
      assert.match(html, /<head>\s*<meta charset="?utf-8"?\s*\/?>\s*<meta http-equiv/i, address);
    }
  });

  test('allows scripts only on pages that have some', () => {
    for (const page of pages) {
      const scripts = page.document.querySelectorAll('script').length;
      assert.equal(policyOf(page).includes('script-src'), scripts > 0, page.address);
    }
  });

  test('knows every style and script that stands in the page', () => {
    for (const page of pages) {
      const policy = policyOf(page);
      const inline = page.document.querySelectorAll('style, script:not([src])');
      for (const element of inline) {
        if (element.getAttribute('type') === 'application/json') continue;
        if (element.getAttribute('type') === 'application/ld+json') continue;
        assert.ok(
          policy.includes(hash(element.textContent)),
          `${page.address}: ${element.toString()}`,
        );
      }
    }
  });

  test('is kept by the page: no style attributes, no handlers', () => {
    for (const { address, html } of pages) {
      assert.doesNotMatch(html, /<[a-z][^<>]*\s(style|on[a-z]+)="/, address);
    }
  });
});

describe('privacy', () => {
  test('every page keeps to itself where its reader came from', () => {
    for (const { address, document } of pages) {
      const referrer = document.querySelector('meta[name=referrer]');
      assert.equal(referrer?.getAttribute('content'), 'no-referrer', address);
    }
  });

  test('no page asks another origin for anything', () => {
    const asks = '[src], link[href]:not([rel=canonical], [rel=alternate]), form[action], use[href]';
    for (const { address, document } of pages) {
      for (const element of document.querySelectorAll(asks)) {
        for (const name of ['src', 'href', 'action']) {
          const target = element.getAttribute(name) ?? '/';
          assert.match(target, /^(\/(?!\/)|data:image|#)/, `${address}: ${element.toString()}`);
        }
      }
    }
  });

  test('only DOI and arXiv numbers lead to other sites', () => {
    for (const { address, document } of pages) {
      for (const link of document.querySelectorAll('a[href^=http]')) {
        const target = link.getAttribute('href') ?? '';
        assert.match(target, /^https:\/\/(doi\.org|arxiv\.org\/abs)\//, `${address}: ${target}`);
      }
    }
  });
});
