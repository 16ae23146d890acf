import type { Kind } from './kinds.ts';
import { fieldWeights, rarity, type QuickIndex, type Unit } from './quick-index.ts';
import type { QuickEntry } from './quick-list.ts';
import type { Term, Terms } from './terms.ts';

/** An entry of the quick list and how well it fits a query. */
export interface Ranked {
  readonly entry: QuickEntry;
  /** In the quick list. */
  readonly position: number;
  readonly score: number;
  /** The share of what the query says that the entry contains, from 0 to 1. */
  readonly coverage: number;
}

/** What a kind counts before the query says what it wants; what explains more stands first. */
const standing: Readonly<Record<Kind, number>> = {
  chapter: 1,
  checklist: 1,
  assessment: 1,
  worksheet: 0.95,
  article: 0.95,
  term: 0.95,
  place: 0.9,
  principle: 0.75,
  figure: 0.75,
  page: 0.8,
};

const wantedBoost = 1.5;
const wholeUnitWeight = 1.2;

/** What an entry of a kind counts for a query that may say which kinds it wants. */
function standingOf(kind: Kind, { intent }: Terms): number {
  return standing[kind] * (intent.kinds.includes(kind) ? wantedBoost : 1);
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** How strongly a term stands in a set of stems, from 0 to 1. */
function strengthIn(stems: ReadonlySet<string>, term: Term): number {
  return Math.max(
    0,
    ...term.variants
      .filter((variant) => variant.stems.every((stem) => stems.has(stem)))
      .map(({ strength }) => strength),
  );
}

/** What a unit gains, at most, by having the query's words side by side as the query has them. */
const wordingGain = 0.4;

/** How much of a query's wording a unit has, from 0 to 1; the small words count as well. */
function wordingShare(unit: Unit, { pairs }: Terms): number {
  if (pairs.length === 0) return 0;
  return pairs.filter((pair) => unit.pairs.has(pair)).length / pairs.length;
}

/** How far a unit and the query say the same. */
function agreement(unit: Unit, query: Terms, all: number, index: QuickIndex): number {
  const { terms } = query;
  const matched = sum(terms.map((term) => term.weight * strengthIn(unit.stems, term)));
  if (matched === 0) return 0;
  const said = sum([...unit.stems].map((stem) => rarity(stem, index)));
  const fit = (matched / all) * (0.6 + 0.4 * Math.min(1, matched / said));
  return fieldWeights[unit.field] * fit * (1 + wordingGain * wordingShare(unit, query));
}

/** What else is known of an entry once the full text has been searched. */
export interface TextMatch {
  /** How strongly each term stands in the text, in the order of terms, from 0 to 1. */
  readonly strengths: readonly number[];
  /** The stems of its headings and items. */
  readonly spots: readonly ReadonlySet<string>[];
}

const noText: TextMatch = { strengths: [], spots: [] };
const textWeight = 0.45;
const spotUnit = (stems: ReadonlySet<string>): Unit => ({ field: 'spot', stems, pairs: new Set() });

/** How far a term that stands in the text alone counts as found. */
const foundInText = (strength: number): number => (strength > 0 ? 0.35 + 0.35 * strength : 0);

/** How strongly each term stands in an entry, wherever it counts most. */
function foundTerms(units: readonly Unit[], { terms }: Terms, { strengths }: TextMatch): number[] {
  return terms.map((term, position) =>
    Math.max(
      textWeight * (strengths[position] ?? 0),
      ...units.map(({ field, stems }) => fieldWeights[field] * strengthIn(stems, term)),
    ),
  );
}

/** Of what the needed words say, the share that was found; a synonym is found in part. */
function coverageOf(units: readonly Unit[], { terms }: Terms, { strengths }: TextMatch): number {
  const needed = terms.map(({ weight, isOptional }) => (isOptional ? 0 : weight));
  const has = terms.map((term, position) =>
    Math.max(
      foundInText(strengths[position] ?? 0),
      ...units.map(({ stems }) => strengthIn(stems, term)),
    ),
  );
  return sum(has.map((share, position) => share * (needed[position] ?? 0))) / sum(needed);
}

/** How well units and text fit: by each term, and by the one unit that says most of the query. */
function fitOf(units: readonly Unit[], query: Terms, text: TextMatch, index: QuickIndex) {
  const { terms } = query;
  const found = foundTerms(units, query, text);
  const all = sum(terms.map(({ weight }) => weight));
  const byTerm = sum(terms.map(({ weight }, position) => weight * (found[position] ?? 0))) / all;
  const whole = Math.max(0, ...units.map((unit) => agreement(unit, query, all, index)));
  const coverage = coverageOf(units, query, text);
  return { score: (byTerm + wholeUnitWeight * whole) * coverage, coverage };
}

/**
 * How well a page fits that the quick list has no room for.
 *
 * @param strengths as in a `TextMatch`
 */
export function rankText(
  kind: Kind,
  strengths: readonly number[],
  query: Terms,
  index: QuickIndex,
): Pick<Ranked, 'score' | 'coverage'> {
  const { score, coverage } = fitOf([], query, { ...noText, strengths }, index);
  return { score: score * standingOf(kind, query), coverage };
}

/**
 * The entries that contain any of the words that say something, the best first.
 *
 * @param texts what the full text adds, by an entry's position; without it titles, questions and
 *   keywords decide
 */
export function rank(
  query: Terms,
  index: QuickIndex,
  texts: ReadonlyMap<number, TextMatch> = new Map(),
): Ranked[] {
  return index.entries
    .map(({ entry, units }, position) => {
      const text = texts.get(position) ?? noText;
      const all = [...units, ...text.spots.map(spotUnit)];
      const { score, coverage } = fitOf(all, query, text, index);
      return { entry, position, score: score * standingOf(entry.kind, query), coverage };
    })
    .filter(({ coverage }) => coverage > 0)
    .toSorted((one, other) => other.score - one.score);
}
