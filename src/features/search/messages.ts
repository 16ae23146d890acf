import type { Answered, Outcome, Wishes } from './look-up.ts';
import { isShape } from './shapes.ts';

/** Where search finds what it answers from. */
export interface IndexPlace {
  /** Of the index, with a slash at its end. */
  readonly folder: string;
  /** The file in it that is larger than all others, so that it is asked for at once. */
  readonly engine: string;
}

/** What the page asks of the worker. */
export type Request =
  /** Fetch what every search needs. */
  | { readonly task: 'prepare'; readonly place: IndexPlace }
  /** Look up in the quick list, or in everything. */
  | {
      readonly task: 'quickly' | 'wholly';
      readonly place: IndexPlace;
      readonly id: number;
      readonly typed: string;
      readonly wishes: Wishes;
    };

/** What the worker says to a request with the same id. */
export type Reply =
  | { readonly id: number; readonly task: 'quickly'; readonly outcome: Answered | null }
  | { readonly id: number; readonly task: 'wholly'; readonly outcome: Outcome };

// Both ends are built from one source, so a glance tells our messages from any others.
export const isRequest = (value: unknown): value is Request =>
  isShape(value) && typeof value['task'] === 'string' && isShape(value['place']);

export const isReply = (value: unknown): value is Reply =>
  isShape(value) && typeof value['task'] === 'string' && typeof value['id'] === 'number';
