import { checkContent } from '../../../../src/authoring/check/check.ts';
import { listOf } from '../../../../src/authoring/check/names.ts';
import type { PictureKind } from '../../../../src/authoring/check/picture-kind.ts';
import { reportOf } from '../../../../src/authoring/check/report.ts';
import { folderNames } from '../../../../src/authoring/content-files.ts';
import { enginePages } from '../../../../src/authoring/registry.ts';

/** Paths below the content folder, and what stands there; null for a picture. */
export type Files = Readonly<Record<string, string | null>>;

/** The smallest guide that has nothing wrong with it. */
export const soundGuide: Files = {
  'site.yaml': `name: Small Guide
tagline: A guide for tests
description: A guide that is small and sound.
address: https://small.example
language: en-GB
storage: small
editor: { name: A. Person, email: a@small.example, answers: soon }
navigation:
  - { page: guide, label: Guide }
footer:
  - { page: about, label: About }
home:
  headline: [Hear them.]
  promise: Short.
  search: What happened?
  doors:
    - { says: I am late., page: guide/answering }
    - { says: I am lost., page: guide/listening }
themes:
  - { id: listening, title: Listening }
sections: {}
`,
  'planned.yaml': 'guide/listening: Listen first\n',
  'evidence.yaml': `- id: E1
  finding: Most people wait a day.
  source: Some survey
  year: 2020
  kind: survey
  confidence: low
  limits: It asked few.
- id: E2
  finding: Some wait longer.
  source: Some other survey
  year: 2021
  kind: survey
  confidence: low
  limits: It asked fewer.
`,
  'ids.lock.yaml': 'checklists/before-you-post:\n  - read-aloud\nretired: {}\n',
  'guide/answering.md': `---
title: Answer soon
description: How soon is soon.
order: 1
principles: [be-a-person]
checklist: before-you-post
---

## If you have only two minutes {#two-minutes}

Answer the [oldest](/articles/stories/#why) first.[^E1]

## One thing to do now {#one-act}

Answer one.
`,
  'articles/stories.md': `---
title: Two stories
description: What was learnt from two stories.
date: 2026-11-22
theme: listening
---

Both began with [a term](/glossary/#bot).

## Why it matters {#why}

![A till roll](./till.png)
`,
  'articles/till.png': null,
  'checklists/before-you-post.md': `---
title: Before you post
description: Three things to do first.
order: 1
minutes: 5
when: Before.
next: guide/answering
---

Be brief.

## Before {#before}

- [ ] Read it aloud. {#read-aloud}

## Done? {#done}

Post it.
`,
  'glossary/bot.md': `---
term: Bot
match: [bot, bots]
chapter: answering
see: [like]
---

A program.
`,
  'glossary/like.md': `---
term: Like
match: [like]
auto: false
chapter: listening
---

A thumb.
`,
  'principles/be-a-person.md': `---
title: Be a person
order: 1
chapter: answering
---

Sign with a name.
`,
  'pages/about.md': `---
title: About
description: Who writes here.
---

Nobody yet.
`,
};

/** The pages that may be named in the sound guide, as the check lists them. */
export const allPages = listOf([
  ...enginePages(
    [
      'guide/answering',
      'articles/stories',
      'checklists/before-you-post',
      'principles#x',
      'glossary#x',
    ],
    Object.keys(soundGuide),
  ).filter((ref) => ref !== ''),
  ...['guide/answering', 'guide/listening', 'articles/stories', 'checklists/before-you-post'],
  'about',
]);

/** The folders that are read, as the check lists them. */
export const allFolders = listOf(folderNames);

/** The day on which the sound guide is checked. */
const today = new Date('2026-11-29T12:00:00Z');

/**
 * Checks the sound guide with some files changed, added, or (undefined) taken away.
 *
 * @param kinds what some pictures are by their bytes
 * @param cutShort the path of a picture that lacks its end
 * @returns what an author reads about the files that were changed, a report each
 */
export function reportsWith(
  changes: Readonly<Record<string, string | null | undefined>>,
  kinds: Readonly<Record<string, PictureKind>> = {},
  cutShort = '',
): string[] {
  const all = Object.entries({ ...soundGuide, ...changes });
  const files = all.flatMap(([path, source]) =>
    source === undefined
      ? []
      : [
          {
            path,
            source,
            ...kindAt(path, kinds),
            ...(path === cutShort ? { isCutShort: true } : {}),
          },
        ],
  );
  const sources = { files, servedFiles: ['/door.png'] };
  return checkContent(sources, { now: today }).map((problem) => reportOf(problem, 'content'));
}

function kindAt(path: string, kinds: Readonly<Record<string, PictureKind>>) {
  const kind = kinds[path];
  return kind ? { kind } : {};
}

/** The text of a file of the sound guide with one piece replaced by another. */
export function changed(path: string, piece: string, by: string): Record<string, string> {
  const source = soundGuide[path] ?? '';
  if (!source.includes(piece)) throw new Error(`${path} does not hold ${piece}`);
  return { [path]: source.replace(piece, by) };
}
