import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';
const term = 'glossary/bot.md';
const another = `---
title: Third
description: A third story.
date: 2026-11-21
theme: listening
---

It began.
`;

const cases = [
  {
    name: 'is an address, whatever the letter case',
    change: { 'articles/Stories.mdx': another },
    says: `content/articles/Stories.mdx:1:1 error: The file’s name "Stories" becomes an address, and cannot be one.
  allowed: lower-case letters, digits and single hyphens
  write:   stories.mdx
content/articles/Stories.mdx:1:1 error: The address "articles/stories" is taken by articles/stories.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is an address, whatever the file’s ending',
    change: { 'articles/stories.mdx': another },
    says: `content/articles/stories.mdx:1:1 error: The address "articles/stories" is taken by articles/stories.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is an address that the engine does not use',
    change: { 'pages/guide.md': another.replace(/date.*\ntheme.*\n/, '') },
    says: `content/pages/guide.md:1:1 error: The address "guide" is taken by the engine itself.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is an address under which hosts look for no page of errors',
    change: { 'pages/404.md': another.replace(/date.*\ntheme.*\n/, '') },
    says: `content/pages/404.md:1:1 error: The address "404" is taken by the engine itself.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is a title',
    change: changed(article, 'Two stories', 'Answer Soon'),
    says: `content/articles/stories.md:2:8 error: The title "Answer Soon" is taken by guide/answering.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is a description',
    change: changed(article, 'What was learnt from two stories.', 'How soon is soon.'),
    says: `content/articles/stories.md:3:14 error: The description "How soon is soon." is taken by guide/answering.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is the number of a principle',
    change: {
      'principles/be-brief.md':
        '---\ntitle: Be brief\norder: 1\nchapter: answering\n---\n\nStop.\n',
    },
    says: `content/principles/be-brief.md:3:8 error: The number "1" is taken by principles/be-a-person.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is a form of a term',
    change: changed(term, '[bot, bots]', '[bot, Like]'),
    says: `content/glossary/like.md:3:9 error: The form "like" is taken by glossary/bot.md.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is a form within its term',
    change: changed(term, '[bot, bots]', '[bot, bot]'),
    says: `content/glossary/bot.md:3:14 error: The form "bot" is taken by line 3.
  allowed: one that nothing else has; letter case makes no difference`,
  },
  {
    name: 'is the id of a figure',
    change: changed('evidence.yaml', 'id: E2', 'id: E1'),
    says: `content/evidence.yaml:8:7 error: The id "E1" is taken by line 1.
  allowed: one that nothing else has; letter case makes no difference`,
  },
];

describe('What is unique', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
