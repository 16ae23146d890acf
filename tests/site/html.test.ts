import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { HtmlValidate } from 'html-validate';
import { builtPages } from './built-site.ts';

const pages = builtPages();

const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y', 'html-validate:document'],
  rules: {
    // Case, quotes and closing tags are the generator's to choose.
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Titles name the site as well; at the end, where cutting them does no harm.
    'long-title': 'off',
    // The search dialog goes on from the level of the pages that it searches.
    'heading-level': ['error', { minSectioningRootInitialRank: 'h2' }],
    // Every script comes from the site itself, under a policy that knows it.
    'require-sri': 'off',
    // Custom elements' names are settled by the linter.
    'no-unknown-elements': 'off',
  },
});

describe('every page', () => {
  for (const { address, html } of pages) {
    test(`${address} is valid HTML`, async () => {
      const report = await validator.validateString(html, address);
      const messages = report.results.flatMap(({ messages: found }) =>
        found.map(({ line, column, ruleId, message }) => `${line}:${column} ${ruleId} ${message}`),
      );
      assert.deepEqual(messages, []);
    });
  }

  test('has one main heading, one main landmark and a language', () => {
    for (const { address, document } of pages) {
      assert.equal(document.querySelectorAll('h1').length, 1, address);
      assert.equal(document.querySelectorAll('main').length, 1, address);
      assert.ok(document.querySelector('html')?.getAttribute('lang'), address);
    }
  });

  test('heads no column of a table with nothing', () => {
    for (const { address, document } of pages) {
      const empty = document.querySelectorAll('th').filter(({ text }) => text.trim() === '');
      assert.deepEqual(empty.map(String), [], address);
    }
  });

  test('draws no line under a space at either end of a link', () => {
    for (const { address, html } of pages) {
      assert.deepEqual(html.match(/<a\b[^>]*>\s.{0,40}|.{0,40}\s<\/a>/g) ?? [], [], address);
    }
  });

  test('has a title and a description of its own', () => {
    for (const place of ['title', 'meta[name=description]']) {
      const said = pages
        .filter(({ address }) => !/\/\d+\/$/.test(address))
        .map(({ document }) => {
          const element = document.querySelector(place);
          return element?.getAttribute('content') ?? element?.textContent;
        });
      assert.equal(new Set(said).size, said.length, place);
    }
  });
});
