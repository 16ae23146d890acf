import type { Entries, Json } from '../../lib/stored-document.ts';

/** How far a list, or a group of it, has come; what is not for this reader is left out of both. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The value of an item that its reader set aside for good. */
export const notForUs = 'not-for-us';

/** The entry that keeps when the list was last finished: milliseconds since 1970, UTC. */
export const finishedKey = 'list/finished';

/** The entry that keeps the note on an item. */
export function noteKey(id: string): string {
  return `note/${id}`;
}

/** The key under which a list's ticks are kept. */
export function ticksKey(slug: string): string {
  return `checklist/${slug}`;
}

/** Whether an item is ticked. */
export function isDone(id: string, entries: Entries): boolean {
  return Object.hasOwn(entries, id) && entries[id]?.value === true;
}

/** Whether a reader set an item aside as not for them. */
export function isNotForUs(id: string, entries: Entries): boolean {
  return Object.hasOwn(entries, id) && entries[id]?.value === notForUs;
}

/** How many of some items are ticked; ticks of items that are in the list no more do not count. */
export function progressOf(ids: readonly string[], entries: Entries): Progress {
  const ours = ids.filter((id) => !isNotForUs(id, entries));
  return { done: ours.filter((id) => isDone(id, entries)).length, total: ours.length };
}

/** Whether all that is for this reader is ticked, and there is something. */
export function isComplete({ done, total }: Progress): boolean {
  return total > 0 && done === total;
}

/** How far each group has come, and all of them together. */
export function listProgress(
  groups: readonly (readonly string[])[],
  entries: Entries,
): { groups: Progress[]; all: Progress } {
  return {
    groups: groups.map((ids) => progressOf(ids, entries)),
    all: progressOf(groups.flat(), entries),
  };
}

/**
 * When a list was last finished: at its last tick while it is complete, else what was kept when it
 * was started again.
 *
 * @returns milliseconds since 1970, UTC; null if it never was
 */
export function lastFinished(ids: readonly string[], entries: Entries): number | null {
  const kept = entries[finishedKey]?.value;
  const before = typeof kept === 'number' ? kept : null;
  if (!isComplete(progressOf(ids, entries))) return before;
  return Math.max(...ids.map((id) => (isDone(id, entries) ? (entries[id]?.at ?? 0) : 0)));
}

/**
 * What empties a list of its ticks; what is not for its reader stays so.
 *
 * @param again whether to keep when it was last finished
 */
export function clearing(
  ids: readonly string[],
  entries: Entries,
  again: boolean,
): Record<string, Json> {
  const ticked = Object.keys(entries).filter((id) => isDone(id, entries));
  const emptied = Object.fromEntries(ticked.map((id) => [id, null]));
  const finished = again ? lastFinished(ids, entries) : null;
  return finished === null ? emptied : { ...emptied, [finishedKey]: finished };
}

/**
 * Whether an item was ticked before the day on which its meaning changed.
 *
 * @param revised the day, as `2026-12-01`; it begins at midnight UTC
 */
export function changedSinceTick(id: string, revised: string | null, entries: Entries): boolean {
  if (revised === null || !isDone(id, entries)) return false;
  return (entries[id]?.at ?? 0) < Date.parse(revised);
}
