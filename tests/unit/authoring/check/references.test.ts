import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allPages, changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';
const site = 'site.yaml';
const list = 'checklists/before-you-post.md';
const term = 'glossary/bot.md';

const card = `---
title: Mastodon
order: 1
checked: 2026-11-22
fit: Few.
evidence: [E1, E7]
---

A room.
`;

const cases = [
  {
    name: 'of a principle is known',
    change: changed(chapter, '[be-a-person]', '[be-a-persn]'),
    says: `content/guide/answering.md:5:14 error: There is no principle "be-a-persn".
  allowed: be-a-person
  nearest: be-a-person
  write:   be-a-person`,
  },
  {
    name: 'of a checklist is known or planned',
    change: changed(chapter, 'checklist: before-you-post', 'checklist: before-post'),
    says: `content/guide/answering.md:6:12 error: There is no checklist "before-post".
  allowed: before-you-post
  nearest: before-you-post
  write:   checklist: before-you-post`,
  },
  {
    name: 'of a chapter is known or planned',
    change: changed(term, 'chapter: answering', 'chapter: answring'),
    says: `content/glossary/bot.md:4:10 error: There is no chapter "answring".
  allowed: answering, listening
  nearest: answering
  write:   chapter: answering`,
  },
  ...['guide/answering', '/guide/answering.md', 'answering.mdx'].map((name) => ({
    name: `of a chapter is that of its file, not ${name}`,
    change: changed(term, 'chapter: answering', `chapter: ${name}`),
    says: `content/glossary/bot.md:4:10 error: There is no chapter "${name}".
  allowed: answering, listening
  nearest: answering
  write:   chapter: answering`,
  })),
  {
    name: 'of a theme is in the settings',
    change: changed(article, 'theme: listening', 'theme: hearing'),
    says: `content/articles/stories.md:5:8 error: There is no theme "hearing".
  allowed: listening`,
  },
  {
    name: 'of a term is known, in its right form',
    change: changed(term, '[like]', '[Likes]'),
    says: `content/glossary/bot.md:5:7 error: There is no glossary term "Likes".
  allowed: bot, like
  nearest: like
  write:   like`,
  },
  {
    name: 'of a page is known or planned',
    change: changed(list, 'next: guide/answering', 'next: guide/answers'),
    says: `content/checklists/before-you-post.md:7:7 error: There is no page "guide/answers".
  allowed: ${allPages}
  nearest: guide/answering
  write:   guide/answering`,
  },
  {
    name: 'of a page has no slashes at its ends',
    change: changed(list, 'next: guide/answering', 'next: /guide/answering/'),
    says: `content/checklists/before-you-post.md:7:7 error: A page is named without slashes at its ends, and this is "/guide/answering/".
  write:   guide/answering`,
  },
  {
    name: 'of a page leads to a heading that is there',
    change: changed(list, 'next: guide/answering', 'next: guide/answering#one-akt'),
    says: `content/checklists/before-you-post.md:7:7 error: The page "guide/answering" has nothing with the id "one-akt".
  allowed: one-act, two-minutes
  nearest: one-act
  write:   guide/answering#one-act`,
  },
  {
    name: 'of what comes next is not that of the page itself',
    change: changed(list, 'next: guide/answering', 'next: checklists/before-you-post#before'),
    says: `content/checklists/before-you-post.md:7:7 error: The field "next" leads to this page itself, where readers are already.
  allowed: another page, or no such field at all`,
  },
  {
    name: 'of another term is not that of the term itself',
    change: changed(term, '[like]', '[like, bot]'),
    says: `content/glossary/bot.md:5:13 error: Entry 2 of "see" names this term itself.
  allowed: other terms, or no such field at all`,
  },
  {
    name: 'of a door leads to a page',
    change: changed(site, 'page: guide/answering', 'page: answering'),
    says: `content/site.yaml:17:33 error: There is no page "answering".
  allowed: ${allPages}
  nearest: guide/answering
  write:   guide/answering`,
  },
  {
    name: 'in navigation leads to a page that is there',
    change: changed(site, 'page: guide,', 'page: guide/listening,'),
    says: `content/site.yaml:9:13 error: The page "guide/listening" is not published yet, and navigation cannot lead to it.
  allowed: ${allPages.replace('guide/listening, ', '')}`,
  },
  ...['/', 'home', '/index.html'].map((name) => ({
    name: `in navigation is empty for the home page, and not ${name}`,
    change: changed(site, 'page: guide,', `page: ${name},`),
    says: `content/site.yaml:9:13 error: There is no page "${name}": the home page is the one without a name.
  allowed: '' for the home page, or one of ${allPages}
  write:   ''`,
  })),
  {
    name: 'in navigation may be that of the home page',
    change: changed(site, 'page: guide,', "page: '',"),
    says: '',
  },
  {
    name: 'in navigation is not left blank',
    change: changed(site, 'page: guide,', 'page: ,'),
    says: `content/site.yaml:9:13 error: No page is named here.
  allowed: ${allPages}`,
  },
  {
    name: 'in navigation is more than a place on a page',
    change: changed(site, 'page: guide,', 'page: "#top",'),
    says: `content/site.yaml:9:13 error: "#top" is a place on a page, and does not say on which.
  allowed: the name of the page, and the id of one of its headings where it is needed
  write:   guide/the-first-week#top`,
  },
  {
    name: 'in navigation is not that of its file',
    change: changed(site, 'page: about,', 'page: pages/about.md,'),
    says: `content/site.yaml:11:13 error: There is no page "pages/about.md".
  allowed: ${allPages}
  nearest: about
  write:   about`,
  },
  {
    name: 'in navigation leads to no draft',
    change: changed('pages/about.md', 'title: About', 'title: About\ndraft: true'),
    says: `content/site.yaml:11:13 error: The page "about" is not published yet, and navigation cannot lead to it.
  allowed: ${allPages.replace('about, ', '').replace('guide/listening, ', '')}`,
  },
  {
    name: 'of a figure is in the evidence',
    change: changed(chapter, '[^E1]', '[^E9]'),
    says: `content/guide/answering.md:11:51 error: There is no figure "E9" in evidence.yaml.
  allowed: E1, E2`,
  },
  {
    name: 'of a figure on a place card is its id alone',
    change: { 'places/mastodon.md': card.replace('E1, E7', '^e1') },
    says: `content/places/mastodon.md:6:12 error: There is no figure "^e1".
  allowed: E1, E2
  nearest: E1
  write:   E1`,
  },
  {
    name: 'of a footnote has its note',
    change: changed(chapter, '[^E1]', '[^note]'),
    says: `content/guide/answering.md:11:51 error: The footnote [^note] is not defined.
  allowed: a figure of evidence.yaml, or a footnote of the page itself
  write:   [^note]: What the note says.`,
  },
  {
    name: 'of a figure on a place card is in the evidence',
    change: { 'places/mastodon.md': card },
    says: `content/places/mastodon.md:6:16 error: There is no figure "E7".
  allowed: E1, E2`,
  },
  {
    name: 'of a page in the coverage leads to a heading',
    change: {
      'coverage.yaml':
        'questions:\n  Q1: { asks: Why?, home: guide/answering#one-act, also: [guide/answer] }\nseeds:\n  S1.1: articles/stories#whi\n',
    },
    says: `content/coverage.yaml:2:59 error: There is no page "guide/answer".
  allowed: ${allPages}
  nearest: guide/answering
  write:   guide/answering
content/coverage.yaml:4:9 error: The page "articles/stories" has nothing with the id "whi".
  allowed: why
  nearest: why
  write:   articles/stories#why`,
  },
];

describe('A name', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
