import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';
const page = 'pages/about.md';

const cases = [
  {
    name: 'is at most one level deeper than the one before',
    change: changed(article, '## Why', '#### Why'),
    says: `content/articles/stories.md:10:1 error: This heading is of level 4, and the one before it of level 1.
  allowed: at most one level deeper: ##
  write:   ## Why it matters {#why}`,
  },
  {
    name: 'begins at the second level',
    change: changed(article, '## Why', '### Why'),
    says: `content/articles/stories.md:10:1 error: This heading is of level 3, and the one before it of level 1.
  allowed: at most one level deeper: ##
  write:   ## Why it matters {#why}`,
  },
  {
    name: 'leaves the first level to the title',
    change: changed(article, '## Why', '# Why'),
    says: `content/articles/stories.md:10:1 error: A heading of the first level stands in the text; the title is the only one.
  allowed: headings that begin with ## or more
  write:   ## Why it matters {#why}`,
  },
  {
    name: 'or a sentence stands on each page',
    change: changed(page, 'Nobody yet.', '<!-- To be said. -->'),
    says: `content/pages/about.md:1:1 error: This page has no text.
  allowed: at least a sentence under the front matter, or no such file`,
  },
  {
    name: 'has an id without spaces',
    change: changed(page, 'Nobody', '## Who {#who it}\n\nNobody'),
    says: `content/pages/about.md:6:1 error: The id of this heading is not in its right form.
  allowed: lower-case letters, digits and single hyphens, at the end of the heading
  write:   {#one-act}`,
  },
  {
    name: 'has an id with its sign',
    change: changed(page, 'Nobody', '## Who {Who_is-it}\n\nNobody'),
    says: `content/pages/about.md:6:1 error: The id of this heading is not in its right form.
  allowed: lower-case letters, digits and single hyphens, at the end of the heading
  write:   {#who-is-it}`,
  },
  ...['🎉', '???'].map((words) => ({
    name: `has letters or an id, and not ${words} alone`,
    change: changed(page, 'Nobody', `## ${words}\n\nNobody`),
    says: `content/pages/about.md:6:1 error: This heading has no letters, of which links to it could be made.
  allowed: words, or an id at its end
  write:   ## ${words} {#one-act}`,
  })),
  ...[
    '🎉 {#party}',
    '🎉 Party',
    '2012',
    'Ärger',
    'かな',
    'In \\{braces}',
    'In `{code}`',
    'The _s of snake_case',
  ].map((words) => ({
    name: `may be ${words}`,
    change: changed(page, 'Nobody', `## ${words}\n\nNobody`),
    says: '',
  })),
  {
    name: 'has an id without spaces before it',
    change: changed(page, 'Nobody', '## Who { #who}\n\nNobody'),
    says: `content/pages/about.md:6:1 error: The id of this heading is not in its right form.
  allowed: lower-case letters, digits and single hyphens, at the end of the heading
  write:   {#one-act}`,
  },
  {
    name: 'has an id in small letters',
    change: changed(page, 'Nobody', '## Who {#Who}\n\nNobody'),
    says: `content/pages/about.md:6:1 error: "Who" is no id.
  allowed: lower-case letters, digits and single hyphens, at the end of the heading
  write:   {#one-act}`,
  },
  {
    name: 'has an id of its own',
    change: changed(page, 'Nobody', '## Who {#who}\n\nI.\n\n## Who else {#who}\n\nNobody'),
    says: `content/pages/about.md:10:1 error: The id "who" stands in line 6 already.
  allowed: an id that no other heading of the page has`,
  },
  {
    name: 'has words',
    change: changed(page, 'Nobody', '## {#new}\n\nNobody'),
    says: `content/pages/about.md:6:1 error: This heading has no words.
  write:   ## A question back {#new}`,
  },
  {
    name: 'has something under it before the next of its level',
    change: changed(page, 'Nobody', '## Who\n\n<!-- Me? -->\n\n## What\n\nNobody'),
    says: `content/pages/about.md:6:1 error: Nothing stands under this heading.
  allowed: at least a sentence, or no heading`,
  },
  {
    name: 'has something under it at the end',
    change: changed(page, 'yet.', 'yet.[^a]\n\n## Who\n\n### Who else\n\n[^a]: A note.'),
    says: `content/pages/about.md:10:1 error: Nothing stands under this heading.
  allowed: at least a sentence, or no heading`,
  },
  {
    name: 'may have headings of a lower level under it, and nothing else',
    change: changed(page, 'Nobody', '## Who\n\n### Who else\n\nNobody'),
    says: '',
  },
  {
    name: 'opens every chapter for those in a hurry',
    change: changed(chapter, '## If you have only two minutes {#two-minutes}', '## In short'),
    says: `content/guide/answering.md:1:1 error: The chapter has no section with the id "two-minutes".
  write:   ## If you have only two minutes {#two-minutes}`,
  },
  {
    name: 'closes every chapter with one act',
    change: changed(chapter, '{#one-act}', '{#one-thing}'),
    says: `content/guide/answering.md:1:1 error: The chapter has no section with the id "one-act".
  write:   ## One thing to do now {#one-act}`,
  },
];

/** Comments side by side, of which each could be the end of the one before. */
const comments = '<!-- a -->'.repeat(28);

describe('A heading', () => {
  test('has something under it, and no comments alone: told at once, however many they are', () => {
    const before = performance.now();
    assert.deepEqual(reportsWith(changed(page, 'Nobody', `${comments} Nobody`)), []);
    assert.ok(performance.now() - before < 2_000);
  });

  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
