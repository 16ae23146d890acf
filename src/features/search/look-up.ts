import { correctedQuery, unknownWords } from './correct.ts';
import { kinds, type Kind } from './kinds.ts';
import type { PageParts, Spot } from './page-parts.ts';
import { cleanQuery, isSearchable } from './query.ts';
import { indexOf, isInList, type QuickIndex } from './quick-index.ts';
import { quickListOf } from './quick-list.ts';
import { foundIn, quickFound, type Found } from './ranking.ts';
import { listedResult, resultOf, type Result } from './results.ts';
import type { Sources } from './sources.ts';
import { spotsWorthShowing } from './spots.ts';
import { termsOf, type Term, type Terms } from './terms.ts';
import { findTexts } from './text-matches.ts';

/** What there is to show for what was typed. */
export type Outcome =
  /** Nothing was typed that could be looked up. */
  { readonly state: 'idle' } | { readonly state: 'unavailable' } | Answered;

export interface Answered {
  readonly state: 'answered';
  /** What was typed, tidied. */
  readonly query: string;
  /** What was searched for instead, where words were put right. */
  readonly corrected: string | null;
  /** Whether the full text has had its say; until then more is to come. */
  readonly isComplete: boolean;
  /** Whether the full text, or a part of it, cannot be had, so that something may be missing. */
  readonly isTextMissing: boolean;
  /** Pages that match, of the wanted kind; 0 when nothing was found. */
  readonly total: number;
  /** How many match of each kind that is found at all. */
  readonly counts: readonly (readonly [kind: Kind, count: number])[];
  /** The best first. */
  readonly results: readonly Result[];
}

/** How a query is looked up. */
export interface Wishes {
  /** Most results to fetch and show. */
  readonly limit: number;
  /** Only this kind of page, or all. */
  readonly kind: Kind | null;
  /** Whether words stay as they are typed, even where the site has none like them. */
  readonly isAsTyped: boolean;
}

const nothing: QuickIndex = indexOf(quickListOf({}, ''));
const noParts: PageParts = { positions: new Map(), spots: [], otherKinds: new Map() };

function countsOf(found: readonly Found[]): [Kind, number][] {
  return kinds
    .map((kind): [Kind, number] => [kind, found.filter((one) => one.kind === kind).length])
    .filter(([, count]) => count > 0);
}

/** The wanted ones. A kind of which there are none is not insisted on. */
function ofKind(found: readonly Found[], kind: Kind | null): readonly Found[] {
  const wanted = found.filter((one) => one.kind === kind);
  return wanted.length > 0 ? wanted : found;
}

/** What is shown of a found page; null when it cannot be read. */
async function shown(
  { position, hit, isLead }: Found,
  query: string,
  index: QuickIndex,
  spotsAt: (position: number) => readonly Spot[],
): Promise<Result | null> {
  const entry = position === null ? undefined : index.entries[position]?.entry;
  const spots = position === null ? [] : spotsAt(position);
  const isEnough = isLead || spots.length > 0 || (entry !== undefined && entry.text !== '');
  const fragment = hit && !isEnough ? await hit.read() : null;
  if (entry) return listedResult({ entry, spots, fragment }, query);
  return fragment && resultOf(fragment, query);
}

/** What the quick list is sure of, at once. Null while it has nothing to say. */
export function lookUpQuickly(index: QuickIndex, typed: string, wishes: Wishes): Answered | null {
  const query = cleanQuery(typed);
  if (!isSearchable(query)) return null;
  const found = quickFound(termsOf(query, index), index);
  const wanted = found.filter(({ kind }) => wishes.kind === null || kind === wishes.kind);
  if (wanted.length === 0) return null;
  const entries = wanted.flatMap(({ position }) => index.entries[position ?? -1]?.entry ?? []);
  return {
    state: 'answered',
    query,
    corrected: null,
    isComplete: false,
    isTextMissing: false,
    total: wanted.length,
    counts: [],
    results: entries.map((entry) => listedResult({ entry, spots: [], fragment: null }, query)),
  };
}

async function corrected(query: string, index: QuickIndex, sources: Sources) {
  const unknown = index === nothing ? [] : unknownWords(query, index);
  if (unknown.length === 0) return null;
  const vocabulary = await sources.vocabulary();
  return vocabulary && correctedQuery(query, unknown, vocabulary);
}

const isKnownIn =
  (index: QuickIndex) =>
  ({ variants: [own] }: Term): boolean =>
    own?.stems.every((stem) => isInList(stem, index)) ?? false;

/**
 * Looks up what a reader typed. Any string is fine; never throws.
 */
export async function lookUp(sources: Sources, typed: string, wishes: Wishes): Promise<Outcome> {
  const query = cleanQuery(typed);
  if (!isSearchable(query)) return { state: 'idle' };
  const index = (await sources.list()) ?? nothing;
  const instead = wishes.isAsTyped ? null : await corrected(query, index, sources);
  const terms: Terms = termsOf(instead ?? query, index);
  const [texts, parts] = await Promise.all([
    findTexts(sources.port, terms.terms, isKnownIn(index)),
    sources.parts().then((some) => some ?? noParts),
  ]);
  if (!texts && index === nothing) return { state: 'unavailable' };
  const all = foundIn(terms, index, texts, parts);
  const found = ofKind(all, wishes.kind);
  const spotsAt = (position: number) => spotsWorthShowing(parts.spots[position] ?? [], terms);
  const read = await Promise.all(
    found.slice(0, wishes.limit).map((one) => shown(one, instead ?? query, index, spotsAt)),
  );
  const results = read.filter((result) => result !== null);
  if (read.length > 0 && results.length === 0) return { state: 'unavailable' };
  return {
    state: 'answered',
    query,
    corrected: instead,
    isComplete: true,
    isTextMissing: !texts?.isWhole(),
    total: found.length,
    counts: countsOf(all),
    results,
  };
}
