import { kinds, type Kind } from './kinds.ts';
import { cleanQuery } from './query.ts';

/** What the search page's address asks for. */
export interface Asked {
  readonly query: string;
  readonly kind: Kind | null;
}

/**
 * Reads the search page's address: `?q=…&kind=…`, or the same after `#` where the words were not to
 * be sent to the server. Anything malformed is taken as nothing.
 *
 * @param query with its question mark, or empty
 * @param hash with its number sign, or empty
 */
export function askedBy(query: string, hash: string): Asked {
  const behindHash = new URLSearchParams(hash.slice(1));
  const from = behindHash.has('q') ? behindHash : new URLSearchParams(query);
  const kind = kinds.find((one) => one === from.get('kind')) ?? null;
  return { query: cleanQuery(from.get('q') ?? ''), kind };
}

/** The part of the search page's address that asks for something; empty for nothing. */
export function askingFor({ query, kind }: Asked): string {
  if (!query) return '';
  const filter = kind ? `&kind=${kind}` : '';
  return `?q=${encodeURIComponent(query.toWellFormed())}${filter}`;
}
