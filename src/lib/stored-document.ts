/**
 * What the site keeps on a reader's device, and nothing else.
 *
 * One document a key, `<prefix>:<key>`, each a flat map of entries with the moment of their change:
 *
 *     listen-first:checklist/bad-review
 *     { "version": 1, "entries": { "find-the-facts": { "value": true, "at": 1795000000000 } } }
 *
 * Which documents there are, and what their entries hold, stands in `kept-documents.ts`.
 *
 * A null value is an entry that was emptied: it stays, so that a later merge knows when.
 * A result is one fact, since its sides belong together: the last one asked for of a day, of the newest
 * twelve days. Only what is finished is kept: a profile with a total, a decision, a ranking.
 * One entry per fact makes merging two devices plain: entry by entry, the newer wins.
 *
 * Migrations: none yet. A shape that changes gets the next version here and a step that lifts the
 * one before. A document of a newer version is left untouched on the device and read as empty: it was
 * kept by a page newer than this one, which a browser may still hold. A damaged one is written over.
 */

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

/**
 * Reads a stored document. Checked by hand: this loads on every page, and a schema library would
 * take a third of what a page may load.
 *
 * @param text what the device returned for a key, or null where it has nothing
 * @returns null for nothing, nonsense, or a version this page does not know
 */
export function parseDocument(text: string | null): Document | null {
  const parsed = parseJson(text);
  return isDocument(parsed) ? parsed : null;
}

/** Whether a stored text was written by a newer page than this one, and must not be written over. */
export function isNewer(text: string | null): boolean {
  const parsed = parseJson(text);
  return isRecord(parsed) && typeof parsed['version'] === 'number' && parsed['version'] > version;
}

function parseJson(text: string | null): unknown {
  try {
    return text === null ? null : JSON.parse(text);
  } catch {
    return null;
  }
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !(value instanceof Array);
}

function isDocument(value: unknown): value is Document {
  if (!isRecord(value) || value['version'] !== version) return false;
  return isRecord(value['entries']) && Object.values(value['entries']).every(isEntry);
}

function isEntry(value: unknown): value is Entry {
  return isRecord(value) && isJson(value['value']) && Number.isFinite(value['at']);
}

function isJson(value: unknown): value is Json {
  return value === null || ['string', 'number', 'boolean'].includes(typeof value);
}
