import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
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
  {
    name: 'takes no code',
    change: asMdx('<QuickLook only={places} />\n\n'),
    says: `content/articles/stories.mdx:12:1 error: In a file that ends in .mdx { begins code, and a text holds none.
  allowed: \\{ for the sign itself, {/* words */} for a comment`,
  },
  {
    name: 'takes no code in the place of its attributes',
    change: asMdx('<QuickLook {...places} />\n\n'),
    says: `content/articles/stories.mdx:12:1 error: In a file that ends in .mdx { begins code, and a text holds none.
  allowed: \\{ for the sign itself, {/* words */} for a comment`,
  },
];

const broken = [
  {
    name: 'a tag that is not closed',
    piece: 'Wait.\n\n<QuickLook>\n\n',
    says: `content/articles/stories.mdx:14:1 error: The tag <QuickLook> is not closed.
  allowed: in a file that ends in .mdx, every tag is closed
  write:   <QuickLook /> or <QuickLook>…</QuickLook>`,
  },
  {
    name: 'tags that cross',
    piece: 'A <b>big <i>sign</b></i>.\n\n',
    says: `content/articles/stories.mdx:12:17 error: The tag </b> does not close the one that was opened last.
  allowed: pairs of tags, one within the other`,
  },
  {
    name: 'a bracket that begins no tag',
    piece: 'I <3 rye.\n\n',
    says: `content/articles/stories.mdx:12:3 error: In a file that ends in .mdx < begins a tag, and this is none.
  allowed: \\< for the sign itself, [words](address) for a link, {/* words */} for a comment`,
  },
  {
    name: 'a comment of HTML',
    piece: '<!-- Later. -->\n\n',
    says: `content/articles/stories.mdx:12:1 error: In a file that ends in .mdx < begins a tag, and this is none.
  allowed: \\< for the sign itself, [words](address) for a link, {/* words */} for a comment`,
  },
  {
    name: 'a brace that is not closed',
    piece: 'A { and no more.\n\n',
    says: /stories\.mdx:\d+:\d+ error: In a file that ends in \.mdx \{ begins code, and this is none that can be read\.\n {2}allowed: an id at the end of a heading, such as \{#question-back\}; \\\{ for the sign itself$/,
  },
  {
    name: 'code that stands alone',
    piece: '{name}\n\n',
    says: `content/articles/stories.mdx:12:1 error: In a file that ends in .mdx { begins code, and a text holds none.
  allowed: \\{ for the sign itself, {/* words */} for a comment`,
  },
];

describe('A component', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});

describe('A text in MDX is told of', () => {
  for (const { name, piece, says } of broken) {
    test(name, () => {
      const report = reportsWith(asMdx(piece)).join('\n');
      if (typeof says === 'string') assert.equal(report, says);
      else assert.match(report, says);
    });
  }

  test('nothing where it is sound', () => {
    const piece = '{/* To be looked up. */}\n\n5 < 6, `{a}`, \\{a} and <cite hidden>b</cite>.\n\n';
    assert.deepEqual(reportsWith(asMdx(`${piece}### Again {#again}\n\n[Up](#again)\n\n`)), []);
  });
});

describe('A quick look', () => {
  const check = readFileSync('content/assessments/conversation-check.yaml', 'utf8');
  const guide = { 'assessments/check.yaml': check };
  /** What is said of the article alone: the self-assessment names pages that the small guide lacks. */
  const said = (piece: string, change: Record<string, string | undefined>) =>
    reportsWith({ ...change, ...asMdx(`${piece}\n\n`) }).filter((line) =>
      line.includes('stories.mdx'),
    );

  test('is in order where there is one', () => {
    assert.deepEqual(said('<QuickLook />', guide), []);
    assert.deepEqual(said('<QuickLook of="check" />', guide), []);
  });

  test('names a self-assessment that has one', () => {
    assert.deepEqual(said('<QuickLook of="chek" />', guide), [
      `content/articles/stories.mdx:12:1 error: There is no self-assessment "chek" with a quick look.
  allowed: check
  nearest: check
  write:   <QuickLook of="check" />`,
    ]);
  });

  test('is not there in a guide without any', () => {
    assert.deepEqual(said('<QuickLook />', {}), [
      `content/articles/stories.mdx:12:1 error: No self-assessment of this guide has a quick look.
  allowed: quickLook: in a file of assessments/, or no such tag`,
    ]);
  });

  test('is not spoken of while a self-assessment cannot be read', () => {
    assert.deepEqual(said('<QuickLook of="chek" />', { 'assessments/check.yaml': 'a: [' }), []);
  });
});
