import { parseDocument, type Document, type Entries, type Json } from '../lib/stored-document.ts';

/** What happened to the last change: kept on the device, or in this page's memory only. */
export type Kept = 'saved' | 'blocked' | 'full';

/** Sent on `window` when a document changes, in this tab or another; `detail` is its key. */
export const storeChanged = 'store-changed';

const memory = new Map<string, Document>();

function prefix(): string {
  return document.documentElement.dataset['store'] ?? 'guide';
}

/** Browsers throw on the mere mention of localStorage when it is blocked. */
function device(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

function read(key: string): Document | null {
  try {
    return parseDocument(device()?.getItem(`${prefix()}:${key}`) ?? null);
  } catch {
    return null;
  }
}

function announce(key: string): void {
  window.dispatchEvent(new CustomEvent(storeChanged, { detail: key }));
}

/** All entries of a document, from the device or, where that fails, from memory. Never throws. */
export function entriesOf(key: string): Entries {
  return (memory.get(key) ?? read(key))?.entries ?? {};
}

/**
 * Replaces all entries of a document at once, as undo and reset do.
 * What cannot be saved is kept in memory until the page is left.
 */
export function replaceEntries(key: string, entries: Entries): Kept {
  const next: Document = { version: 1, entries };
  memory.set(key, next);
  const kept = save(key, next);
  if (kept === 'saved') memory.delete(key);
  announce(key);
  return kept;
}

/** Sets some entries of a document to new values, stamped with the present moment. */
export function setEntries(key: string, values: Record<string, Json>): Kept {
  const at = Date.now();
  const changed = Object.fromEntries(
    Object.entries(values).map(([id, value]) => [id, { value, at }]),
  );
  return replaceEntries(key, { ...entriesOf(key), ...changed });
}

function save(key: string, next: Document): Kept {
  const storage = device();
  if (!storage) return 'blocked';
  try {
    storage.setItem(`${prefix()}:${key}`, JSON.stringify(next));
    return 'saved';
  } catch (error) {
    return error instanceof DOMException && error.name === 'QuotaExceededError'
      ? 'full'
      : 'blocked';
  }
}

/** Tells this page of changes made in another tab, in the same event as its own. */
function relay(event: StorageEvent): void {
  const own = `${prefix()}:`;
  if (event.key?.startsWith(own)) announce(event.key.slice(own.length));
}

window.addEventListener('storage', relay);
