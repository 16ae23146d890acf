import type { Kind } from './kinds.ts';
import type { PageParts } from './page-parts.ts';
import type { Hit } from './pagefind-port.ts';
import type { QuickIndex } from './quick-index.ts';
import { rank, rankText, type Ranked, type TextMatch } from './rank.ts';
import { stemsOf } from './stems.ts';
import type { Terms } from './terms.ts';
import type { TextMatches } from './text-matches.ts';

/** A page that was found. */
export interface Found {
  readonly kind: Kind;
  readonly score: number;
  readonly coverage: number;
  /** In the quick list; null for a page that it has no room for. */
  readonly position: number | null;
  /** In the full text, where the page was found there. */
  readonly hit: Hit | null;
  /** Whether the quick list alone was sure of it. */
  readonly isLead: boolean;
}

/** What the quick list must find of a query to be sure, and how near to its best page. */
const sureCoverage = 0.85;
const sureShare = 0.6;
const mostLeads = 5;

/** What a page must have of what the best page has of the query, to be worth showing. */
const worthShowing = { coverage: 0.6, score: 0.12 } as const;

/** So many of the best may have less of the query than the others. */
const mostRelaxed = 10;

/**
 * What the quick list is sure of. These stand first and stay there when the full text arrives, so
 * that nothing jumps under a reader's finger.
 */
function leadsOf(query: Terms, index: QuickIndex): Ranked[] {
  const ranked = rank(query, index);
  const least = sureShare * (ranked[0]?.score ?? 0);
  return ranked
    .filter(({ coverage, score }) => coverage >= sureCoverage && score >= least)
    .slice(0, mostLeads);
}

const leadOf = ({ entry, position, score, coverage }: Ranked, hit: Hit | null): Found => ({
  kind: entry.kind,
  score,
  coverage,
  position,
  hit,
  isLead: true,
});

/** The leads as they are shown before the full text is there. */
export function quickFound(query: Terms, index: QuickIndex): Found[] {
  return leadsOf(query, index).map((ranked) => leadOf(ranked, null));
}

/** What the full text says of the entries of the quick list. */
function textsByPosition(texts: TextMatches | null, parts: PageParts): Map<number, TextMatch> {
  const ids = [...parts.positions].map(([id, position]) => ({ id, position }));
  return new Map(
    ids.map(({ id, position }) => [
      position,
      {
        strengths: texts?.strengths.get(id) ?? [],
        spots: (parts.spots[position] ?? []).map(({ text }) => new Set(stemsOf(text))),
      },
    ]),
  );
}

/** The pages that were found in the text and for which the quick list has no room. */
function unlisted(query: Terms, index: QuickIndex, texts: TextMatches, parts: PageParts): Found[] {
  return [...texts.strengths]
    .filter(([id]) => !parts.positions.has(id))
    .map(([id, strengths]) => {
      const kind = parts.otherKinds.get(id) ?? 'page';
      const hit = texts.hits.get(id) ?? null;
      return {
        ...rankText(kind, strengths, query, index),
        kind,
        position: null,
        hit,
        isLead: false,
      };
    });
}

function worthwhile(found: readonly Found[]): Found[] {
  const coverage = Math.max(0, ...found.map((one) => one.coverage));
  const score = Math.max(0, ...found.map((one) => one.score));
  return found.filter(
    (one, place) =>
      one.score >= worthShowing.score * score &&
      (place < mostRelaxed || one.coverage >= worthShowing.coverage * coverage),
  );
}

/**
 * Everything worth showing, in its order: the leads, then the rest by titles, words and text
 * together. Pages with all of the words that say something stand before pages with most of them.
 *
 * @param texts null while, or when, there is no full text
 */
export function foundIn(
  query: Terms,
  index: QuickIndex,
  texts: TextMatches | null,
  parts: PageParts,
): Found[] {
  const ids = new Map([...parts.positions].map(([id, position]) => [position, id]));
  const hitOf = (position: number) => texts?.hits.get(ids.get(position) ?? '') ?? null;
  const leads = leadsOf(query, index);
  const first = leads.map((ranked) => leadOf(ranked, hitOf(ranked.position)));
  const taken = new Set(leads.map(({ position }) => position));
  const listed = rank(query, index, textsByPosition(texts, parts))
    .filter(({ position }) => !taken.has(position))
    .map((ranked) => ({ ...leadOf(ranked, hitOf(ranked.position)), isLead: false }));
  const rest = [...listed, ...(texts ? unlisted(query, index, texts, parts) : [])];
  return worthwhile([...first, ...rest.toSorted((one, other) => other.score - one.score)]);
}
