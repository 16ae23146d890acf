import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

/** The article as MDX, with a piece before its picture. */
function asMdx(piece: string): Record<string, string | undefined> {
  const source = changed(article, '![A', `${piece}![A`)[article];
  return { [article]: undefined, 'articles/stories.mdx': source };
}

const cases = [
  {
    name: 'does not stand in plain Markdown',
    change: changed(article, '![A', '<QuickLook />\n\n![A'),
    says: `content/articles/stories.md:12:1 error: The component <QuickLook> does nothing in a file that ends in .md.
  allowed: checklists and tools by front matter, or a file whose name ends in .mdx`,
  },
  {
    name: 'does not stand inside plain Markdown’s lines',
    change: changed(article, 'Both began', 'Both <QuickLook /> began'),
    says: `content/articles/stories.md:8:6 error: The component <QuickLook> does nothing in a file that ends in .md.
  allowed: checklists and tools by front matter, or a file whose name ends in .mdx`,
  },
  {
    name: 'is known to the page',
    change: asMdx('<QuickLok />\n\n'),
    says: `content/articles/stories.mdx:12:1 error: There is no component <QuickLok> for this page.
  allowed: QuickLook
  nearest: QuickLook
  write:   <QuickLook />`,
  },
  {
    name: 'is handed over by the page alone',
    change: {
      'principles/be-a-person.md': undefined,
      'principles/be-a-person.mdx':
        '---\ntitle: Be a person\norder: 1\nchapter: answering\n---\n\n<QuickLook />\n',
    },
    says: `content/principles/be-a-person.mdx:7:1 error: There is no component <QuickLook> for this page.
  allowed: none`,
  },
  {
    name: 'is not imported',
    change: asMdx('import A from "./a.astro"\n\n'),
    says: `content/articles/stories.mdx:12:1 error: A text does not import anything: the page hands it its components.
  allowed: the tag alone, such as <QuickLook />`,
  },
];

describe('A component', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
