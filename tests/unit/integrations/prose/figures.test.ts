import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { markdownToHtml, mdxToJs } from 'satteri';
import { figures } from '../../../../src/integrations/prose/figures.ts';
import { pictures } from '../../../../src/integrations/prose/pictures.ts';

const content = mkdtempSync(join(tmpdir(), 'guide-'));
after(() => rmSync(content, { recursive: true }));

mkdirSync(join(content, 'figures'));
const path = Array.from({ length: 2_000 }, (_, step) => `L${(step * 7_919) % 1_000} ${step}`);
const drawings = {
  small: '<svg ><path /></svg>',
  large: `<svg ><path d="${path.join(' ')}" /></svg>`,
};
for (const [name, svg] of Object.entries(drawings)) {
  writeFileSync(join(content, 'figures', `${name}.svg`), svg);
}

function html(markdown: string): string {
  const fileURL = pathToFileURL(join(content, 'guide/one.md'));
  const hastPlugins = [figures, pictures('/')];
  return markdownToHtml(markdown, { fileURL, hastPlugins }).html.trim();
}

describe('a drawing in prose', () => {
  test('stands in the page, with its words', () => {
    assert.equal(
      html('![A till "roll"](../figures/small.svg)'),
      '<figure><svg role="img" aria-label="A till &quot;roll&quot;" ><path /></svg></figure>',
    );
  });

  test('stands in the page of a text in MDX', () => {
    const fileURL = pathToFileURL(join(content, 'guide/one.mdx'));
    const { code } = mdxToJs('![A till](../figures/small.svg)', {
      fileURL,
      hastPlugins: [figures],
    });
    const svg = '<svg role=\\"img\\" aria-label=\\"A till\\" ><path /></svg>';
    assert.ok(code.includes(`Fragment, { "set:html": "${svg}" }`), code);
  });

  test('stays a file where it is large, with its caption', () => {
    assert.match(
      html('![A map](../figures/large.svg "Our street")'),
      /^<figure><img src="..\/figures\/large.svg" alt="A map"[^>]*><figcaption>Our street<\/figcaption><\/figure>$/,
    );
  });
});

describe('a picture in prose', () => {
  test('says how wide it is shown where Astro makes copies of it', () => {
    assert.match(html('![A till](./till.png)'), /sizes="[^"]*34rem, 100vw"/);
  });

  test('says nothing where it is served as it is', () => {
    assert.doesNotMatch(html('![A till](/till.png)'), /sizes/);
  });
});
