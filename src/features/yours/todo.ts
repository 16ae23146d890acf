import type { PageRef } from '../../lib/links.ts';
import type { Entries } from '../../lib/stored-document.ts';

/** The document of what the reader chose to do next: titles by reference, null once done. */
export const todoKey = 'todo';

/** How many are shown; the others wait. */
export const atOnce = 3;

/** Something to do: a page, or an item on one. */
export interface Todo {
  readonly ref: PageRef;
  readonly title: string;
}

/** An entry of a document. */
export interface Place {
  readonly key: string;
  readonly id: string;
}

/** Files from elsewhere may hold anything; only pages of the guide are led to. */
const reference = /^[a-z0-9-]+(\/[a-z0-9-]+)*(#[a-z0-9-]+)?$/;

/** What is still to do, in the order in which it was chosen. */
export function openTodos(entries: Entries): Todo[] {
  return Object.entries(entries)
    .toSorted(([, one], [, other]) => one.at - other.at)
    .flatMap(([ref, { value }]) =>
      typeof value === 'string' && reference.test(ref) ? [{ ref, title: value }] : [],
    );
}

/** Where the tick of an item is kept, for a reference such as `checklists/bad-review#find-the-facts`. */
export function tickOf(ref: PageRef): Place | null {
  const [, slug, id] = /^checklists\/([^#/]+)#(.+)$/.exec(ref) ?? [];
  return slug !== undefined && id !== undefined ? { key: `checklist/${slug}`, id } : null;
}
