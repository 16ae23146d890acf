import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';

const cases = [
  {
    name: 'has to be there',
    change: { [chapter]: 'Just words.\n' },
    says: `content/guide/answering.md:1:1 error: The front matter is missing.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  },
  {
    name: 'begins in the first line',
    change: { [chapter]: '\n---\ntitle: Answer\n---\n' },
    says: `content/guide/answering.md:1:1 error: The three hyphens do not stand alone in the first line.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  },
  ...['—', '----', '- - -'].map((line) => ({
    name: `begins with three hyphens, not ${line}`,
    change: { [chapter]: `${line}\ntitle: Answer\n---\n` },
    says: `content/guide/answering.md:1:1 error: The three hyphens do not stand alone in the first line.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  })),
  {
    name: 'has to be closed by three hyphens alone',
    change: { [chapter]: '---\ntitle: Answer\n--- \n\nWords.\n' },
    says: `content/guide/answering.md:3:1 error: This line is not three hyphens alone, without spaces, and the front matter is not closed.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  },
  {
    name: 'has to be closed',
    change: { [chapter]: '---\ntitle: Answer\n\nWords.\n' },
    says: `content/guide/answering.md:1:1 error: The front matter is not closed.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  },
  {
    name: 'holds fields',
    change: changed(chapter, '---\ntitle', '---\njust words\n---\ntitle'),
    says: `content/guide/answering.md:2:1 error: There are no fields here.
  allowed: the name of a field, a colon, a space and its value
  write:   title: The first week`,
  },
];

describe('The front matter', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
