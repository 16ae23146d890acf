/** The interface's words in British English, grouped by where they stand. */

import type { Keepers } from '../../lib/keepers.ts';
import { inTurn, whatYou } from './sentences.ts';
import { inWords } from './in-words.ts';

export const page = {
  skip: 'Skip to the text',
  mainNavigation: 'Main',
  footerNavigation: 'More',
  breadcrumbs: 'You are here',
  home: (name: string) => `${name}, home`,
  titleOn: (title: string, name: string) => `${title} · ${name}`,
  draft: 'Not published yet',
  licence: (ofText: string | undefined) =>
    ofText === undefined ? 'Code under MIT.' : `Text under ${ofText}, code under MIT.`,
  incomplete: 'A part of this page did not arrive, perhaps because the site has changed since.',
  privacy: (keepers: Keepers) =>
    inTurn(
      'Nothing is collected here.',
      whatYou(['tick', 'write'], 'stays on this device.', keepers),
    ),
} as const;

export const reading = {
  minutes: (count: number) => `${count} min`,
  minutesLong: (count: number) => (count === 1 ? '1 minute' : `${count} minutes`),
  looksBack: (year: number) => `Looks back to\u00a0${year}`,
  toCome: 'to come',
  search: 'Search',
  principlesHere: 'Rests on',
  next: 'Next',
  previous: 'Before this',
  pager: 'Neighbouring chapters',
  afterReading: 'Now do it',
  related: 'Belongs with this',
  checklistFor: 'The checklist',
  doNext: 'Put this on your list of what to do next',
  assessmentFor: 'How are you doing at this?',
  published: 'Written',
  updated: 'Changed',
  corrected: 'Corrected',
  corrections: 'Corrections',
  questionBack: 'A question back.',
  reply: 'Write to us',
  replyAnswer: (name: string, answers: string) => `${name} answers ${answers}.`,
} as const;

export const chapters = {
  enough: (count: number) =>
    count === 1
      ? 'The one chapter that is enough'
      : `One of the ${inWords(count)} chapters that are enough`,
} as const;

export const listing = {
  pages: 'Pages of this list',
  newer: 'Back',
  older: 'Further',
  pageOf: (page: number, last: number) => `page ${page} of ${last}`,
} as const;

export const feed = {
  title: (name: string) => `${name}: articles`,
  changes: (name: string) => `${name}: everything new or changed`,
  follow: 'To follow with a feed reader:',
  articles: 'new articles',
  everything: 'everything new or changed',
} as const;

export const continuing = {
  label: 'Where you stopped',
  go: (title: string) => `Go on with “${title}”`,
  at: (heading: string) => `at “${heading}”`,
  forget: 'Forget this',
  forgotten: 'Forgotten.',
} as const;

export const storage = {
  blocked: 'This browser lets the page keep nothing. What you do here lasts until you leave.',
  full: 'This device has no room to keep it. What you do here lasts until you leave.',
  newer:
    'A newer version of this page has kept something here. Reload to see it; until then nothing new is kept.',
} as const;

export const reloading = { again: 'Load the page again' } as const;

export const checklists = {
  ownPage: 'The list on a page of its own',
  things: (count: number) => (count === 1 ? '1 thing to do' : `${count} things to do`),
  done: (done: number, total: number) =>
    total === 0
      ? 'None of this is for you'
      : done === total
        ? `All ${total} done`
        : `${done} of ${total} done`,
  tally: (done: number, total: number) => `${done}/${total}`,
  afterDone: 'What comes next',
  clear: 'Clear all ticks',
  cleared: 'All ticks cleared',
  undo: 'Undo',
  restored: 'Your ticks are back',
  undone: 'As it was before',
  startAgain: 'Start again',
  notForUs: 'not for us',
  finished: (day: string) => `last finished ${day}`,
} as const;

export const principles = {
  chapter: 'Worked out in',
} as const;

export const evidence = {
  limits: 'What it does not say:',
  kinds: {
    study: 'A study',
    survey: 'A survey',
    report: 'A report',
    rule: 'A rule; check before you rely on it',
  },
  confidences: {
    high: 'we are sure that the source says this',
    medium: 'we are fairly sure that the source says this',
    low: 'we are not sure of this',
  },
} as const;

export const places = {
  fit: 'Fits:',
  checked: 'Last checked',
  stale: 'This card was last checked more than a year ago. Things may have changed.',
  staleWarning: (id: string) =>
    `places/${id}.md was last checked more than a year ago: check its facts and its date.`,
  figures: 'Figures:',
} as const;

export const glossary = {
  chapter: 'More in',
  see: 'See also',
} as const;

export const theme = {
  label: 'Light or dark',
  device: 'As this device',
  light: 'Light',
  dark: 'Dark',
} as const;

export const missing = {
  title: 'This page is not here',
  description: 'The address leads nowhere. Search, or begin on the home page.',
  lead: 'The address leads nowhere. The page may have moved, or was never written. Say what you were looking for:',
} as const;

export const moved = {
  title: (from: string) => `${from} has moved`,
  description: (from: string, to: string) => `What stood at ${from} now stands at ${to}.`,
  lead: 'It now stands at',
} as const;
