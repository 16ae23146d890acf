/**
 * What search asks of an index, and what it gets. Behind the port stands Pagefind; a test puts a
 * list there.
 */
import type { Fragment } from './fragment.ts';

/** A page that matches, before anything of it is fetched. */
export interface Hit {
  readonly id: string;
  /** Greater is better; comparable within one answer only. */
  readonly score: number;
  /** Fetches what is shown of the page; null when that fails. */
  read(): Promise<Fragment | null>;
}

/** The pages that match, the best first. */
export type Answer =
  /** `isWhole`: whether no part of the index has been missing until now. */
  | { readonly ok: true; readonly hits: readonly Hit[]; readonly isWhole: () => boolean }
  | { readonly ok: false; readonly problem: 'unavailable' };

export interface SearchPort {
  /** Fetches what every search needs. Never throws; `find` says what is wrong. */
  prepare(): Promise<void>;
  /** Looks a query up. Never throws. */
  find(query: string): Promise<Answer>;
}
