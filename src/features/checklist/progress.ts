import type { Entries } from '../../lib/stored-document.ts';

/** How far a list, or a group of it, has come. */
export interface Progress {
  readonly done: number;
  readonly total: number;
}

/** The key under which a list's ticks are kept. */
export function ticksKey(slug: string): string {
  return `checklist/${slug}`;
}

/** Whether an item is ticked. */
export function isDone(id: string, entries: Entries): boolean {
  return Object.hasOwn(entries, id) && entries[id]?.value === true;
}

/** How many of some items are ticked; ticks of items that are in the list no more do not count. */
export function progressOf(ids: readonly string[], entries: Entries): Progress {
  return { done: ids.filter((id) => isDone(id, entries)).length, total: ids.length };
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
