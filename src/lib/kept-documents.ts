import type { Keeper } from './keepers.ts';

/** A document on a reader's device: its key, and what its entries hold. */
export interface KeptDocument {
  /** What follows `<prefix>:`; `<slug>` stands for the page that the document belongs to. */
  readonly key: string;
  /** What keeps it; a guide that has none of these does not. */
  readonly by: readonly Keeper[];
  readonly entries: readonly KeptEntries[];
}

/** Entries of one kind: their ids, and the values that they may have. */
export interface KeptEntries {
  readonly ids: string;
  readonly values: string;
}

/**
 * All that a site may keep on a reader's device. /privacy/ and /yours/ list of it what their guide
 * keeps; a document that does not stand here is not kept. Its shape is described in `stored-document.ts`.
 */
export const keptDocuments = [
  {
    key: 'checklist/<slug>',
    by: ['checklist'],
    entries: [
      { ids: 'ids of items', values: 'true (done), `not-for-us` or null (open)' },
      { ids: '`note/<item>`', values: 'what the reader noted on it, or null' },
      { ids: '`list/finished`', values: 'the moment it was last finished, in ms' },
    ],
  },
  {
    key: 'assessment/<slug>',
    by: ['assessment'],
    entries: [
      {
        ids: 'ids of questions',
        values: 'id of the chosen option, or null; ids with spaces where several may be chosen',
      },
      { ids: '`note/<line>`', values: 'what a customer said, in a line of the task' },
      { ids: '`tally/posts`', values: 'how many posts the tally looks at' },
      { ids: '`tally/<post>/<question>`', values: 'true or null: one tick of the tally' },
    ],
  },
  {
    key: 'result/<slug>',
    by: ['assessment'],
    entries: [
      {
        ids: 'a day, `2026-11-22`',
        values:
          'what came out on it, and by which version of the instrument: `version=1 outcome=elsewhere`',
      },
    ],
  },
  {
    key: 'answer',
    by: ['answer-builder'],
    entries: [{ ids: '`keep`, `me`, `last`', values: 'only once asked: true, own name, answer' }],
  },
  {
    key: 'listening-log',
    by: ['listening-log'],
    entries: [
      { ids: '`said/<line>/<field>`', values: 'what a line of the log says, or null' },
      {
        ids: '`begun/<line>/<field>`',
        values:
          'what stood half written in the form; `new` or `new-…` for a line that is not kept yet',
      },
      { ids: '`close/<sentence>`', values: '`surprised`, `mend`, `by`, `mended`, or null' },
    ],
  },
  {
    key: 'weekly-routine',
    by: ['weekly-routine'],
    entries: [
      { ids: '`messages`, `minutes`', values: 'how many a week, as written; null for none' },
      { ids: '`days`, `hour`', values: '`2 3 4` for Tuesday to Thursday, `14:40`' },
    ],
  },
  {
    key: 'todo',
    by: ['checklist', 'chapter', 'assessment'],
    entries: [{ ids: 'a page, or `page#item`', values: 'its title, or null (done or taken off)' }],
  },
  {
    key: 'reading',
    by: ['text'],
    entries: [
      { ids: '`page`, `title`', values: 'the page where the reader stopped, or null' },
      { ids: '`section`, `heading`', values: 'the section they had come to, or null' },
    ],
  },
  {
    key: 'keys',
    by: ['site'],
    entries: [{ ids: '`search`', values: '`off` (`/` opens nothing) or null' }],
  },
  {
    key: 'theme',
    by: ['site'],
    entries: [{ ids: '`choice`', values: '`light`, `dark` or null (as the device)' }],
  },
] as const satisfies readonly KeptDocument[];

export type KeptKey = (typeof keptDocuments)[number]['key'];

/** The entry of the list that a key on a device belongs to; undefined for one that nobody told of. */
export function documentOf(key: string): (typeof keptDocuments)[number] | undefined {
  return keptDocuments.find((kept) => {
    const [before = '', after] = kept.key.split('<slug>');
    return after === undefined ? key === kept.key : key.startsWith(before) && key > before;
  });
}
