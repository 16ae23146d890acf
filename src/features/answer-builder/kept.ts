import type { Entries, Json } from '../../lib/stored-document.ts';

/** The key under which the builder keeps something, once that is asked for. */
export const answerKey = 'answer';

/** What is kept for the next answer. */
export interface Kept {
  /** The owner's first name. */
  readonly me: string;
  /** The last answer without names; null before the first. */
  readonly last: string | null;
}

/** What lies there; null where nothing is to be kept. */
export function keptIn({ keep, me, last }: Entries): Kept | null {
  if (keep?.value !== true) return null;
  return { me: textOf(me?.value) ?? '', last: textOf(last?.value) };
}

/** The entries that keep this, or that keep nothing any more. */
export function keeping(kept: Kept | null): Record<string, Json> {
  return { keep: kept ? true : null, me: kept?.me ?? null, last: kept?.last ?? null };
}

function textOf(value: Json | undefined): string | null {
  return typeof value === 'string' ? value : null;
}
