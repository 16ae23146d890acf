/**
 * What the site keeps on a reader's device, and nothing else.
 *
 * One document a key, `<prefix>:<key>`, each a flat map of entries with the moment of their change:
 *
 *     listen-first:checklist/bad-review
 *     { "version": 1, "entries": { "find-the-facts": { "value": true, "at": 1795000000000 } } }
 *
 * | key                  | entry ids                | values                                        |
 * | -------------------- | ------------------------ | --------------------------------------------- |
 * | `theme`              | `choice`                 | `light`, `dark` or null (as the device)       |
 * | `reading`            | `page`, `title`      | the page where the reader stopped, or null    |
 * |                      | `section`, `heading` | the section they had come to, or null         |
 * | `checklist/<slug>`   | ids of items             | true (done) or null (open)                    |
 * | `assessment/<slug>`  | ids of questions         | id of the chosen option, or null (cleared)    |
 * |                      | `tally/<post>/<count>`   | true or null: one tick of the ten-post tally  |
 *
 * A null value is an entry that was emptied: it stays, so that a later merge knows when.
 * One entry per fact makes merging two devices plain: entry by entry, the newer wins.
 *
 * Migrations: none yet. A shape that changes gets the next version here and a step that lifts the
 * one before. A document of a newer version is left untouched on the device and read as empty: it was
 * kept by a page newer than this one, which a browser may still hold. A damaged one is written over.
 */
import * as v from 'valibot';

export type Json = string | number | boolean | null;

export interface Entry {
  readonly value: Json;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

/** What happened to a change: kept on the device, or why it lasts only as long as the page. */
export type Kept = 'saved' | 'blocked' | 'full' | 'newer';

export type Entries = Readonly<Record<string, Entry>>;

/** The version that this page writes. */
export const version = 1;

export interface Document {
  readonly version: typeof version;
  readonly entries: Entries;
}

const documentSchema = v.object({
  version: v.literal(version),
  entries: v.record(
    v.string(),
    v.object({
      value: v.union([v.string(), v.number(), v.boolean(), v.null()]),
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
});

const newerSchema = v.object({ version: v.pipe(v.number(), v.gtValue(version)) });

/**
 * Reads a stored document.
 *
 * @param text what the device returned for a key, or null where it has nothing
 * @returns null for nothing, nonsense, or a version this page does not know
 */
export function parseDocument(text: string | null): Document | null {
  const parsed = v.safeParse(documentSchema, parseJson(text));
  return parsed.success ? parsed.output : null;
}

/** Whether a stored text was written by a newer page than this one, and must not be written over. */
export function isNewer(text: string | null): boolean {
  return v.is(newerSchema, parseJson(text));
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}
