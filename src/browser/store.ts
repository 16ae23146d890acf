import {
  isNewer,
  parseDocument,
  version,
  type Document,
  type Entries,
  type Json,
  type Kept,
} from '../lib/stored-document.ts';
import { device, keysOnDevice, prefix, textOf } from './device.ts';

export type { Entries, Kept } from '../lib/stored-document.ts';

/**
 * Sent on `window` when a document changes, in this tab or another; `detail` is its key, or null
 * when any may have changed.
 */
export const storeChanged = 'store-changed';

/** Entries that could not be saved, and the text that stays on the device in their place. */
interface Unsaved {
  readonly entries: Entries;
  readonly over: string | null;
}

/** Documents that could not be saved, until the page is left. */
export const memory = new Map<string, Unsaved>();

/** What is soon set again; all else is worth keeping. */
const passing: readonly string[] = ['theme', 'keys', 'reading'];

/** Tells the page that a document has changed; null when any may have. */
export function tellChange(key: string | null): void {
  window.dispatchEvent(new CustomEvent(storeChanged, { detail: key }));
}

/** Whether an event tells of a change that may concern a document. */
export function isChangeOf(key: string, event: Event): boolean {
  if (!(event instanceof CustomEvent) || event.type !== storeChanged) return false;
  return event.detail === key || event.detail === null;
}

/**
 * All entries of a document, from the device and, of what could not be saved, from memory: another
 * tab may have had more luck meanwhile. Never throws.
 */
export function entriesOf(key: string): Entries {
  const text = textOf(key);
  const kept = parseDocument(text)?.entries ?? {};
  const unsaved = memory.get(key);
  if (!unsaved) return kept;
  // What takes a change back is older than that, and stands all the same.
  if (unsaved.over === text) return unsaved.entries;
  const both = [...Object.entries(kept), ...Object.entries(unsaved.entries)];
  // The newer of two comes later, and what comes later wins.
  return Object.fromEntries(both.toSorted(([, one], [, other]) => one.at - other.at));
}

/** What would become of a change to a document now, as far as that shows beforehand. */
export function canKeep(key: string): Exclude<Kept, 'full'> {
  if (!device()) return 'blocked';
  return isNewer(textOf(key)) ? 'newer' : 'saved';
}

/**
 * Replaces all entries of a document at once, as undo and reset do.
 * What cannot be saved is kept in memory until the page is left.
 */
export function replaceEntries(key: string, entries: Entries): Kept {
  const next: Document = { version, entries };
  memory.set(key, { entries, over: textOf(key) });
  const kept = save(key, next);
  if (kept === 'saved') memory.delete(key);
  tellChange(key);
  return kept;
}

/** Entries with some of them set to new values, stamped with the present moment. */
export function withValues(entries: Entries, values: Readonly<Record<string, Json>>): Entries {
  const at = Date.now();
  const changed = Object.entries(values).map(([id, value]) => [id, { value, at }] as const);
  return { ...entries, ...Object.fromEntries(changed) };
}

/** Sets some entries of a document to new values, stamped with the present moment. */
export function setEntries(key: string, values: Readonly<Record<string, Json>>): Kept {
  return replaceEntries(key, withValues(entriesOf(key), values));
}

function isWorthKeeping(key: string): boolean {
  return !passing.includes(key);
}

/** Asks the browser not to clear this site's data when room is short; some ask the reader. */
function askToStay(): void {
  if ('storage' in navigator) navigator.storage.persist().catch(() => undefined);
}

function save(key: string, next: Document): Kept {
  const kept = canKeep(key);
  if (kept !== 'saved') return kept;
  const isFirst = !keysOnDevice().some(isWorthKeeping);
  try {
    device()?.setItem(prefix + key, JSON.stringify(next));
    if (isFirst && isWorthKeeping(key)) askToStay();
    return 'saved';
  } catch (error) {
    return refusalOf(error);
  }
}

/** Why a device refused to keep something, by what it threw. */
export function refusalOf(error: unknown): 'full' | 'blocked' {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'blocked';
}

/** Tells this page of changes made in another tab, in the same event as its own. */
function relay(event: StorageEvent): void {
  if (event.key === null) tellChange(null);
  else if (event.key.startsWith(prefix)) tellChange(event.key.slice(prefix.length));
}

/** A page that was put aside and comes back has heard nothing meanwhile. */
function catchUp(event: PageTransitionEvent): void {
  if (event.persisted) tellChange(null);
}

window.addEventListener('storage', relay);
window.addEventListener('pageshow', catchUp);
