import { fileNameOf } from './slug-of-words.ts';

/** What `npm run new` can begin. */
export const kinds = ['article', 'chapter', 'checklist', 'assessment', 'term'] as const;

export type Kind = (typeof kinds)[number];

/** What a new file depends on, beside its title. */
export interface Surroundings {
  /** The day it is begun, as `2026-11-22`. */
  readonly today: string;
  /** The next free number among the files of its folder. */
  readonly order: number;
  /** The first theme of the settings, and the first chapter there is. */
  readonly theme: string;
  readonly chapter: string;
}

/** A new file: where it goes below the content folder, and what stands in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

/** What a new file says in the place of its text; nothing of it may stand on a published page. */
const hints = {
  article:
    'Begin in a situation an owner is in. Figures are cited by their ids in evidence.yaml; the README shows how.',
  question: 'A real question to the reader.',
  chapter:
    'Begin in a situation an owner is in, and name the question within the first forty words.',
  tonight: 'One thing to do tonight.',
  act: 'Exactly one act.',
  checklist: 'One short paragraph: when to take it out.',
  item: 'Begin each item with a verb.',
  why: 'What is indented under an item is its "why". Optional.',
  term: 'What it is, in one or two plain sentences, as one would say it across the counter.',
  matters: 'Why it matters here.',
  first: 'What to do first.',
  firstSide: 'The first side',
  secondSide: 'The second side',
  means: 'What that means.',
} as const;

const sentences: ReadonlySet<string> = new Set(Object.values(hints));
const undescribed = 'To be written: what one gets from ';

/** Whether a text or a value is still what `npm run new` wrote. */
export function isPlaceholder(text: string): boolean {
  return sentences.has(text) || text.startsWith(undescribed);
}

type Template = (title: string, around: Surroundings) => string;

/** A title as YAML: in double quotes, so that colons and apostrophes do no harm. */
const quoted = (title: string) => JSON.stringify(title);

const pageHead = (title: string) => `# The page's name, unlike any other's; at most 70 characters.
title: ${quoted(title)}
# What a reader gets from it, as lists and search engines show it; at most 155 characters.
description: ${quoted(`${undescribed}“${title}”.`.slice(0, 155))}
# The reader's own words, printed above the title; at most 90 characters. Optional.
# question: What do I do when …?
# Anchors of /principles/ that it rests on. Optional.
# principles: [listen-before-you-speak]
# Words that readers type and the page does not say. Searched, not shown. Optional.
# keywords: [a word, another]
# Kept out of the built site until this line goes.
draft: true`;

const article: Template = (title, { today, theme }) => `---
${pageHead(title)}
# The day the text was finished. A day to come keeps it back until a build on that day.
date: ${today}
# One of the themes in site.yaml.
theme: ${theme}
# The year it looks back to. Optional.
# then: 2011
---

${hints.article}

## A question back {#question-back}

${hints.question}
`;

const chapter: Template = (title, { order }) => `---
${pageHead(title)}
# Its number in the guide.
order: ${order}
# The checklist that belongs to it, by the name of its file. Optional.
# checklist: before-you-post
# The dimension of the conversation check that it works on. Optional.
# dimension: listening
# A real question to the reader, asked at the end. Optional.
# asks: Who has waited longest for you tonight?
---

## If you have only two minutes {#two-minutes}

- ${hints.tonight}
- Another.

${hints.chapter}

## One act under five minutes {#one-act}

${hints.act}
`;

const checklist: Template = (title, { order }) => `---
${pageHead(title)}
# Its place in the list of checklists.
order: ${order}
# How long it takes, in minutes.
minutes: 10
# When to use it, in a few words under the title.
when: Before you begin.
# The page to go to when it is done. Optional.
# next: checklists/before-you-post
---

${hints.checklist}

## Now {#now}

- [ ] ${hints.item} {#first-item}

  ${hints.why}

## Done? {#done}

What comes next.
`;

const term: Template = (title, { chapter: home }) => `---
# The term as the glossary prints it.
term: ${quoted(title)}
# The exact forms that are linked in running text; a capital at the start is allowed for.
match: [${quoted(title)}]
# false keeps words that also mean ordinary things from being linked.
auto: true
# The chapter that uses it most.
chapter: ${home}
# Other terms worth a look. Optional.
# see: [comment]
---

${hints.term}

${hints.matters}
`;

const dimension = (key: string, name: string) => `  - key: ${key}
    name: ${name}
    begin: { text: ${hints.first}, pages: [guide] }
    next: { text: What to do next., pages: [guide] }
    keep: { text: What to keep up., pages: [guide] }`;

const question = (id: string, of: string) => `  - id: ${id}
    dimension: ${of}
    text: How often did you do it in the last four weeks?
    options:
      - { id: '0', text: Never }
      - { id: '1', text: Once }
      - { id: '2', text: Twice }
      - { id: '3', text: Three times }
      - { id: '4', text: Every week }`;

const assessment: Template = (
  title,
  { order },
) => `# A profile: dimensions with a number each, and a band of words for all of them.
kind: profile
${pageHead(title)}
# To be raised when a change makes older results incomparable.
version: 1
# Its place in the list of self-assessments.
order: ${order}
# How long it usually takes, in minutes.
minutes: 3
# What to know before the first question; what is asked; how it is counted.
intro: Think of the last four weeks. Skip what you do not know.
asked: Four questions about what you did.
scored: Each answer counts 0 to 4, and each side becomes a number up to 100.

# The words for a number, and the number from which each is used.
levels:
  begin: { name: early days }
  next: { from: 40, name: under way }
  keep: { from: 70, name: in good order }

# What is looked at. Each needs at least as many questions as \`perDimension\` below asks for.
dimensions:
${dimension('first-side', hints.firstSide)}
${dimension('second-side', hints.secondSide)}

# A letter and a number each, never changed or used again once published.
questions:
${['A1', 'A2'].map((id) => question(id, 'first-side')).join('\n')}
${['A3', 'A4'].map((id) => question(id, 'second-side')).join('\n')}

# How many answers and dimensions a number needs.
minimums: { perDimension: 2, dimensions: 2, answers: 4 }
tooFew:
  heading: Not enough to go on yet
  text: Here is what can be said so far.
# Rising from 0; each with what it means, kindly.
bands:
  - { key: beginning, from: 0, heading: Beginning, text: ${hints.means} }
  - { key: on-the-way, from: 50, heading: On the way, text: ${hints.means} }
caps: []
`;

const templates: Record<Kind, { folder: string; ending: string; template: Template }> = {
  article: { folder: 'articles', ending: 'md', template: article },
  chapter: { folder: 'guide', ending: 'md', template: chapter },
  checklist: { folder: 'checklists', ending: 'md', template: checklist },
  assessment: { folder: 'assessments', ending: 'yaml', template: assessment },
  term: { folder: 'glossary', ending: 'md', template: term },
};

/** The folder below the content folder that files of a kind go to. */
export const folderOf = (kind: Kind) => templates[kind].folder;

/** Begins a file of a kind; its name is the slug of its title. */
export function newFile(kind: Kind, title: string, around: Surroundings): NewFile {
  const { folder, ending, template } = templates[kind];
  return {
    path: `${folder}/${fileNameOf(title)}.${ending}`,
    text: template(title, around),
  };
}
