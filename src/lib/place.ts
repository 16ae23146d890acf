import type { Entries, Json } from './stored-document.ts';

/** The document that holds where the reader stopped. */
export const placeKey = 'reading';

/** Where a reader stopped: a page of the guide, and the section they had come to. */
export interface Place {
  /** The page's address under the base path, such as `guide/answering`. */
  readonly page: string;
  readonly title: string;
  /** The id of the section's heading, and its words. */
  readonly section: string;
  readonly heading: string;
}

const page = /^[a-z0-9-]+(\/[a-z0-9-]+)*$/;
const text = (value: Json | undefined) => (typeof value === 'string' ? value : '');

/** The place that stored entries describe, or null where they describe none. */
export function placeOf(entries: Entries): Place | null {
  const place = {
    page: text(entries['page']?.value),
    title: text(entries['title']?.value),
    section: text(entries['section']?.value),
    heading: text(entries['heading']?.value),
  };
  return page.test(place.page) && place.title !== '' ? place : null;
}

/** The entries that make a reader's place forgotten. */
export const noPlace = { page: null, title: null, section: null, heading: null } as const;
