import type { SearchPort } from './pagefind-port.ts';
import { cleanQuery, isSearchable } from './query.ts';
import { groupedByKind, resultOf, type ResultGroup } from './results.ts';

/** What there is to show for what was typed. */
export type Outcome =
  /** Nothing was typed that could be looked up. */
  | { readonly state: 'idle' }
  | { readonly state: 'unavailable' }
  | {
      readonly state: 'answered';
      readonly query: string;
      /** Pages that match; 0 when nothing was found. */
      readonly total: number;
      /** Of these, the ones in `groups`. */
      readonly shown: number;
      readonly groups: readonly ResultGroup[];
    };

/**
 * Looks up what a reader typed. Any string is fine; never throws.
 *
 * @param limit most results to fetch and show
 */
export async function lookUp(port: SearchPort, typed: string, limit: number): Promise<Outcome> {
  const query = cleanQuery(typed);
  if (!isSearchable(query)) return { state: 'idle' };
  const answer = await port.find(query);
  if (!answer.ok) return { state: 'unavailable' };
  const read = await Promise.all(answer.hits.slice(0, limit).map((hit) => hit.read()));
  const fragments = read.filter((fragment) => fragment !== null);
  if (read.length > 0 && fragments.length === 0) return { state: 'unavailable' };
  const groups = groupedByKind(fragments.map((fragment) => resultOf(fragment, query)));
  return { state: 'answered', query, total: answer.hits.length, shown: fragments.length, groups };
}
