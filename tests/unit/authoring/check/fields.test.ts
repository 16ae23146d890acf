import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';
const term = 'glossary/bot.md';

/** A card with a field. */
const card = (field: string) => ({
  'places/square.md': `---\ntitle: A square\norder: 1\nchecked: 2026-11-22\nfit: All.\n${field}\n---\n\nA place.\n`,
});

const cases = [
  {
    name: 'has a name that is known',
    change: changed(chapter, 'description:', 'desciption:'),
    says: `content/guide/answering.md:2:1 error: The field "description" is missing.
  allowed: text
  write:   description: What to do on each of the first seven days, and what can wait.
content/guide/answering.md:3:1 error: There is no field "desciption".
  allowed: asks, checklist, corrections, description, dimension, draft, enough, keywords, order, principles, question, title, tool, updated
  nearest: description
  write:   description: What to do on each of the first seven days, and what can wait.`,
  },
  {
    name: 'is there when it has to be',
    change: changed(article, 'date: 2026-11-22\n', ''),
    says: `content/articles/stories.md:2:1 error: The field "date" is missing.
  allowed: a day
  write:   date: 2026-11-22`,
  },
  {
    name: 'is not empty',
    change: changed(chapter, 'title: Answer soon', 'title:'),
    says: `content/guide/answering.md:2:7 error: The field "title" is empty, not text.
  allowed: text
  write:   title: The first week`,
  },
  {
    name: 'holds text in quotes where it looks like yes or no',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [late, false]'),
    says: `content/guide/answering.md:5:18 error: Entry 2 of "keywords" is the yes-or-no value false, not text.
  allowed: text
  write:   "false"`,
  },
  {
    name: 'holds text in quotes where it looks like a number',
    change: changed(article, 'title: Two stories', 'title: 2012'),
    says: `content/articles/stories.md:2:8 error: The field "title" is the number 2012, not text.
  allowed: text
  write:   title: "2012"`,
  },
  {
    name: 'holds text in quotes where it looks like a day',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [2011-12-01]'),
    says: `content/guide/answering.md:5:12 error: Entry 1 of "keywords" is a day, not text.
  allowed: text
  write:   "2011-12-01"`,
  },
  {
    name: 'is a number where one is counted',
    change: changed(chapter, 'order: 1', 'order: first'),
    says: `content/guide/answering.md:4:8 error: The field "order" is the text "first", not a number.
  allowed: a number
  write:   order: 6`,
  },
  {
    name: 'is a whole number where one is counted',
    change: changed(chapter, 'order: 1', 'order: 1.5'),
    says: `content/guide/answering.md:4:8 error: The field "order" is the number 1.5, not a whole number.
  allowed: a whole number
  write:   order: 6`,
  },
  {
    name: 'is counted from one',
    change: changed(chapter, 'order: 1', 'order: 0'),
    says: `content/guide/answering.md:4:8 error: The field "order" is 0, which is too little.
  allowed: more than 0
  write:   order: 6`,
  },
  {
    name: 'is a list where there may be several',
    change: changed(chapter, '[be-a-person]', 'be-a-person'),
    says: `content/guide/answering.md:5:13 error: The field "principles" is the text "be-a-person", not a list.
  allowed: a list
  write:   principles: [be-a-person]`,
  },
  {
    name: 'is a list of one where its name alone is given',
    change: card('evidence: E1'),
    says: `content/places/square.md:6:11 error: The field "evidence" is the text "E1", not a list.
  allowed: a list
  write:   evidence: [E1]`,
  },
  {
    name: 'is a list where several names are given without brackets',
    change: card('evidence: E1, E2'),
    says: `content/places/square.md:6:11 error: The field "evidence" is the text "E1, E2", not a list.
  allowed: a list
  write:   evidence: [E1, E2]`,
  },
  {
    name: 'is a list before its names are looked up',
    change: changed(chapter, '[be-a-person]', 'be-a-persn, be-brief'),
    says: `content/guide/answering.md:5:13 error: The field "principles" is the text "be-a-persn, be-brief", not a list.
  allowed: a list
  write:   principles: [be-a-persn, be-brief]`,
  },
  ...['E1; E2', '(E1, E2)'].map((names) => ({
    name: `is a list in the signs of one, not ${names}`,
    change: card(`evidence: ${names}`),
    says: `content/places/square.md:6:11 error: The field "evidence" is the text "${names}", not a list.
  allowed: a list
  write:   evidence: [E1, E2]`,
  })),
  {
    name: 'is a list of texts where numbers stand for words',
    change: card("keywords: '360, 365'"),
    says: `content/places/square.md:6:11 error: The field "keywords" is the text "360, 365", not a list.
  allowed: a list
  write:   keywords: ["360", "365"]`,
  },
  {
    name: 'is text in quotation marks where a colon stands in it',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords:\n  - late: again\n  - soon'),
    says: `content/guide/answering.md:6:5 error: Entry 1 of "keywords" is a group of fields, not text.
  allowed: text
  write:   "late: again"`,
  },
  {
    name: 'has a name that is known before it is a day',
    change: changed(article, 'theme:', 'published: 2026-11-22\ntheme:'),
    says: `content/articles/stories.md:5:1 error: There is no field "published".
  allowed: corrections, date, description, draft, keywords, order, principles, question, theme, then, title, updated`,
  },
  {
    name: 'is a list in quotation marks where its words need them',
    change: card("keywords: 'late [sic]'"),
    says: `content/places/square.md:6:11 error: The field "keywords" is the text "late [sic]", not a list.
  allowed: a list
  write:   keywords: ["late [sic]"]`,
  },
  {
    name: 'is a list of fields where fields are meant',
    change: changed('site.yaml', 'footer:\n  - { page: about, label: About }', 'footer: about'),
    says: `content/site.yaml:10:9 error: The field "footer" is the text "about", not a list.
  allowed: a list
  write:   footer: …`,
  },
  {
    name: 'is no list where there is one',
    change: changed(chapter, 'title: Answer soon', 'title: [Answer, soon]'),
    says: `content/guide/answering.md:2:8 error: The field "title" is a list, not text.
  allowed: text
  write:   title: The first week`,
  },
  {
    name: 'has quotes around brackets that belong to the text',
    change: changed(chapter, 'title: Answer soon', 'title: [sic]'),
    says: `content/guide/answering.md:2:8 error: The field "title" is a list, not text.
  allowed: text
  write:   title: "[sic]"`,
  },
  {
    name: 'has quotes around braces that belong to the text',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [{name}]'),
    says: `content/guide/answering.md:5:12 error: Entry 1 of "keywords" is a group of fields, not text.
  allowed: text
  write:   "{name}"`,
  },
  {
    name: 'is no list of one entry where there is one',
    change: changed(chapter, 'title: Answer soon', 'title:\n  - Answer soon'),
    says: `content/guide/answering.md:3:3 error: The field "title" is a list, not text.
  allowed: text
  write:   title: The first week`,
  },
  {
    name: 'is true or false where it is a switch',
    change: changed(chapter, 'order: 1', 'order: 1\ndraft: maybe'),
    says: `content/guide/answering.md:5:8 error: The field "draft" is the text "maybe", not true or false.
  allowed: true or false
  write:   draft: true`,
  },
  {
    name: 'is a day in the right form',
    change: changed(article, '2026-11-22', '22 November 2026'),
    says: `content/articles/stories.md:4:7 error: The field "date" is the text "22 November 2026", not a day.
  allowed: year-month-day, for a day that is in the calendar
  write:   date: 2026-11-22`,
  },
  {
    name: 'is a day that is in the calendar',
    change: changed(article, '2026-11-22', '2026-02-30'),
    says: `content/articles/stories.md:4:7 error: The field "date" is the text "2026-02-30", not a day.
  allowed: year-month-day, for a day that is in the calendar
  write:   date: 2026-11-22`,
  },
  {
    name: 'is a day and nothing else',
    change: changed(article, '2026-11-22', 'true'),
    says: `content/articles/stories.md:4:7 error: The field "date" is the yes-or-no value true, not a day.
  allowed: a day
  write:   date: 2026-11-22`,
  },
  {
    name: 'has room for a title of 70 characters',
    change: changed(chapter, 'title: Answer soon', `title: ${'Answer '.repeat(11).trim()}`),
    says: `content/guide/answering.md:2:8 error: The field "title" has 76 characters, which is too long.
  allowed: at most 70 characters
  write:   title: The first week`,
  },
  {
    name: 'has room for a description of 155 characters',
    change: changed(chapter, 'How soon is soon.', 'Soon or '.repeat(20).trim()),
    says: `content/guide/answering.md:3:14 error: The field "description" has 159 characters, which is too long.
  allowed: at most 155 characters
  write:   description: What to do on each of the first seven days, and what can wait.`,
  },
  {
    name: 'is no list without entries',
    change: changed(chapter, '[be-a-person]', '[]'),
    says: `content/guide/answering.md:5:13 error: The field "principles" is a list without entries.
  allowed: at least one entry, or no such field at all
  write:   principles: [be-a-person]`,
  },
  {
    name: 'is no list without entries where one is required',
    change: changed(term, '[bot, bots]', '[]'),
    says: `content/glossary/bot.md:3:8 error: The field "match" is a list without entries.
  allowed: at least one entry
  write:   match: [bot, bots]`,
  },
];

describe('A field', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
