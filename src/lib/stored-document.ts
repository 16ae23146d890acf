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
 * one before; a document of an unknown version is left untouched on the device and read as empty.
 */
import * as v from 'valibot';

export type Json = string | number | boolean | null;

export interface Entry {
  readonly value: Json;
  /** Milliseconds since 1970, UTC. */
  readonly at: number;
}

export type Entries = Readonly<Record<string, Entry>>;

export interface Document {
  readonly version: 1;
  readonly entries: Entries;
}

const documentSchema = v.object({
  version: v.literal(1),
  entries: v.record(
    v.string(),
    v.object({
      value: v.union([v.string(), v.number(), v.boolean(), v.null()]),
      at: v.pipe(v.number(), v.finite()),
    }),
  ),
});

/**
 * Reads a stored document.
 *
 * @param text what the device returned for a key, or null where it has nothing
 * @returns null for nothing, nonsense, or a version this page does not know
 */
export function parseDocument(text: string | null): Document | null {
  if (text === null) return null;
  try {
    const parsed = v.safeParse(documentSchema, JSON.parse(text));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
