import { assessment } from './assessment-template.ts';
import { partNames, type Folder } from './content-files.ts';
import { hints } from './hints.ts';
import { fileNameOf } from './slug-of-words.ts';
import { pageHead, quoted, type Surroundings, type Template } from './template-parts.ts';

/** What `npm run new` can begin. */
export const kinds = [
  'article',
  'chapter',
  'checklist',
  'assessment',
  'worksheet',
  'term',
  'place',
  'principle',
] as const;

export type Kind = (typeof kinds)[number];

/** A new file: where it goes below the content folder, and what stands in it. */
export interface NewFile {
  readonly path: string;
  readonly text: string;
}

const article: Template = (title, around) => `---
${pageHead(title, around)}
# The day the text was finished. A day to come keeps it back until a build on that day.
date: ${around.today}
# One of the themes in site.yaml.
theme: ${around.theme}
# The year it looks back to. Optional.
# then: 2011
---

${hints.article}

## A question back {#question-back}

${hints.question}
`;

const chapter: Template = (title, around) => `---
${pageHead(title, around)}
# Its number in the guide.
order: ${around.order}
# The checklist that belongs to it, by the name of its file. Optional.
# checklist: ${around.checklist ?? 'the-name-of-its-file'}
# The dimension of a self-assessment that it works on, by its key. Optional.
# dimension: its-key
# A real question to the reader, asked at the end. Optional.
# asks: What will you do first?
---

## If you have only two minutes {#two-minutes}

- ${hints.tonight}
- ${hints.another}

${hints.chapter}

## One act under five minutes {#one-act}

${hints.act}
`;

const checklist: Template = (title, around) => `---
${pageHead(title, around)}
# Its place in the list of checklists.
order: ${around.order}
# How long it takes, in minutes.
minutes: 10
# When to use it, in a few words under the title.
when: Before you begin.
# The page to go to when it is done. Optional.
# next: ${around.checklist === undefined ? 'search' : `checklists/${around.checklist}`}
---

${hints.checklist}

## Now {#now}

- [ ] ${hints.item} {#first-item}

  ${hints.why}

## Done? {#done}

${hints.comes}
`;

/** A form as it stands within a sentence, where only its first letter is a capital. */
function formOf(title: string): string {
  const isWord = /^\p{Lu}\p{Ll}[^\p{Lu}]*$/u.test(title);
  return isWord ? title.charAt(0).toLowerCase() + title.slice(1) : title;
}

const term: Template = (title, around) => `---
# The term as the glossary prints it.
term: ${quoted(title)}
# The exact forms that are linked in running text; a capital at the start is allowed for.
match: [${quoted(formOf(title))}]
# false keeps words that also mean ordinary things from being linked.
auto: true
# The chapter that uses it most.
chapter: ${around.chapter}
# Other terms worth a look. Optional.
# see: [${around.term ?? 'the-name-of-its-file'}]
---

${hints.term}

${hints.matters}
`;

const place: Template = (title, { order, today }) => `---
title: ${quoted(title)}
# Its number on the page.
order: ${order}
# The day its facts were last checked; after a year readers are told.
checked: ${today}
# Whom it fits and whom it does not, in a line.
fit: ${hints.fit}
# Figures that the card uses, by their ids in evidence.yaml. Optional.
# evidence: [E1]
---

${hints.place}
`;

const principle: Template = (title, { order, chapter: home }) => `---
title: ${quoted(title)}
# Its number on the page.
order: ${order}
# The chapter that works it out.
chapter: ${home}
---

${hints.principle}
`;

const worksheet: Template = (title, around) => `---
${pageHead(title, around)}
# Its place in the list of worksheets.
order: ${around.order}
# How long it takes to fill in once, in minutes.
minutes: 10
# When to use it, in a few words under the title.
when: Before you begin.
# The chapter it belongs to.
chapter: ${around.chapter}
# Whether the sheet is wider than high. Optional.
# landscape: true
---

${hints.sheet}

## The sheet {#sheet}

${hints.line}
`;

const templates: Record<Kind, { folder: Folder; ending: string; template: Template }> = {
  article: { folder: 'articles', ending: 'md', template: article },
  chapter: { folder: 'guide', ending: 'md', template: chapter },
  checklist: { folder: 'checklists', ending: 'md', template: checklist },
  assessment: { folder: 'assessments', ending: 'yaml', template: assessment },
  worksheet: { folder: 'worksheets', ending: 'md', template: worksheet },
  term: { folder: 'glossary', ending: 'md', template: term },
  place: { folder: 'places', ending: 'md', template: place },
  principle: { folder: 'principles', ending: 'md', template: principle },
};

/** The folder below the content folder that files of a kind go to. */
export const folderOf = (kind: Kind) => templates[kind].folder;

/** Whether files of a kind are drafts at first: what has no page of its own is none. */
export const isBegunAsDraft = (kind: Kind) => partNames[templates[kind].folder] === undefined;

/** Begins a file of a kind; its name is the slug of its title. */
export function newFile(kind: Kind, title: string, around: Surroundings): NewFile {
  const { folder, ending, template } = templates[kind];
  return {
    path: `${folder}/${fileNameOf(title)}.${ending}`,
    text: template(title, around),
  };
}
