import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';

const cases = [
  {
    name: 'has brackets that are closed',
    change: changed(chapter, '[be-a-person]', '[be-a-person'),
    says: `content/guide/answering.md:5:13 error: This bracket is not closed.
  allowed: a list in brackets ends in ]
  write:   keywords: [beginning, day one]`,
  },
  {
    name: 'has braces that are closed',
    change: changed('site.yaml', 'label: Guide }', 'label: Guide'),
    says: `content/site.yaml:9:5 error: This bracket is not closed.
  allowed: fields in braces end in }
  write:   { page: guide, label: Guide }`,
  },
  {
    name: 'has commas between the fields in braces',
    change: changed('site.yaml', 'late., page', 'late. page'),
    says: `content/site.yaml:17:15 error: A comma is missing before "page:", or quotation marks around the value before it.
  write:   - { says: I am late., page: guide/answering }`,
  },
  {
    name: 'has quotes around a colon between braces',
    change: changed(chapter, 'order: 1', 'corrections: [{ date: 2026-11-22, text: It says: so }]'),
    says: `content/guide/answering.md:4:41 error: This value holds a colon followed by a space, and stands without quotation marks.
  write:   corrections: [{ date: 2026-11-22, text: "It says: so" }]`,
  },
  {
    name: 'has nothing after closing quotes between brackets',
    change: changed(chapter, 'order: 1', "keywords: [late, 'it's late', soon]"),
    says: `content/guide/answering.md:4:22 error: The value goes on after its closing quotation mark.
  write:   keywords: [late, "it's late", soon]`,
  },
  {
    name: 'has a value before each comma',
    change: changed(chapter, 'order: 1', 'keywords: [late,, soon]'),
    says: `content/guide/answering.md:4:17 error: This comma has no value before it.
  write:   keywords: [late, soon]`,
  },
  ...['[#shop, late]', '[late, #shop]'].map((list) => ({
    name: `has quotes around a number sign in ${list}`,
    change: changed(chapter, 'order: 1', `keywords: ${list}`),
    says: `content/guide/answering.md:4:${11 + list.indexOf('#')} error: YAML takes what follows from the # on for a comment, and misses the rest.
  allowed: quotation marks around the value; for a comment, a line of its own that begins with # and a space
  write:   keywords: ${list.replace('#shop', '"#shop"')}`,
  })),
  {
    name: 'has quotes around blanks in a list',
    change: { 'answers.yaml': 'frame: [{name}, about {understood}:, {me}]\n' },
    says: `content/answers.yaml:1:23 error: A comma is missing, or the quotation marks of a value that holds a brace.
  write:   frame: ['{name}, about {understood}:', '{next}', '{me}']`,
  },
  {
    name: 'has straight quotes in lists',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [‘late’, soon]'),
    says: `content/guide/answering.md:5:12 error: These quotation marks are curly, and to YAML they are letters.
  allowed: straight ones: " or '
  write:   "late"`,
  },
  {
    name: 'has quotes that are closed in a list',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [late, "soon, now]'),
    says: `content/guide/answering.md:5:18 error: This quotation mark is not closed.
  write:   keywords: [late, "soon", now]`,
  },
  {
    name: 'has quotes around brackets that are part of a text',
    change: changed(chapter, 'title: Answer soon', 'title: [Sic] he wrote'),
    says: `content/guide/answering.md:2:14 error: The value goes on after its closing bracket.
  allowed: a list in brackets alone, or text in quotation marks
  write:   title: "[Sic] he wrote"`,
  },
];

describe('A list in brackets', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
