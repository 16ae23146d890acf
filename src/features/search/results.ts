import { withEllipses, withoutHeading } from './excerpt.ts';
import type { Fragment, FragmentSection } from './fragment.ts';
import { kindOf, type Kind } from './kinds.ts';
import { markWords, parseMarks, type Part } from './marks.ts';
import type { Spot } from './page-parts.ts';
import { wordsOf } from './query.ts';
import type { QuickEntry } from './quick-list.ts';
import { saysLittle } from './stems.ts';
import { withTextDirective } from './text-directive.ts';

/** A section of a found page, named by its heading. */
export interface ResultSection {
  readonly title: readonly Part[];
  /** Leads to the heading. */
  readonly address: string;
  readonly excerpt: readonly Part[];
}

/** A found page, principle or term. */
export interface Result {
  readonly kind: Kind;
  readonly title: readonly Part[];
  readonly address: string;
  /** The reader's question that the page answers, where it has one. */
  readonly question: readonly Part[];
  /** What a term or a place says of itself, or words around the match; empty when sections say it. */
  readonly excerpt: readonly Part[];
  /** The best first, at most two. */
  readonly sections: readonly ResultSection[];
}

const mostSections = 2;

/** Of the best section's weight, what another needs to be worth a line of its own. */
const worthShowing = 0.5;

/** The sections under a heading of their own, the best first. */
function bestSections({ address, sections }: Fragment): FragmentSection[] {
  const headed = sections
    .filter((section) => section.address.includes('#') && section.address !== address)
    .toSorted((one, other) => other.weight - one.weight);
  const enough = worthShowing * (headed[0]?.weight ?? 0);
  return headed.slice(0, mostSections).filter(({ weight }) => weight >= enough);
}

/** The words to mark in titles: those of the query, and those that the index marked in the text. */
function wordsToMark(fragment: Fragment, query: string): Set<string> {
  const marked = [fragment, ...fragment.sections]
    .flatMap(({ excerpt }) => parseMarks(excerpt))
    .filter((part) => part.marked);
  const typed = wordsOf(query).filter((word) => !saysLittle(word));
  return new Set([...typed, ...marked.flatMap(({ text }) => wordsOf(text))]);
}

/** The sections in which the full text has the query's words. */
function textSections(fragment: Fragment, words: Iterable<string>): ResultSection[] {
  return bestSections(fragment).map(({ title, address, excerpt }) => {
    const parts = withoutHeading(parseMarks(excerpt), title);
    return {
      title: markWords(title, words),
      address: withTextDirective(address, parts),
      excerpt: withEllipses(parts),
    };
  });
}

/**
 * What is shown of a page that was found in the full text.
 *
 * @param query as it was searched for; its words are marked in titles too
 */
export function resultOf(fragment: Fragment, query: string): Result {
  const words = wordsToMark(fragment, query);
  const sections = textSections(fragment, words);
  const excerpt = parseMarks(fragment.excerpt);
  return {
    kind: kindOf(fragment.kind),
    title: markWords(fragment.title, words),
    address: withTextDirective(fragment.address, excerpt),
    question: markWords(fragment.question, words),
    excerpt: sections.length > 0 ? [] : withEllipses(excerpt),
    sections,
  };
}

/** What the quick list has to show of an entry, with the spots on it that say the query. */
export interface Listed {
  readonly entry: QuickEntry;
  readonly spots: readonly Spot[];
  /** What the full text has to show of it, where that was fetched. */
  readonly fragment: Fragment | null;
}

/**
 * What is shown of a page of the quick list.
 *
 * @param query as in `resultOf`
 */
export function listedResult({ entry, spots, fragment }: Listed, query: string): Result {
  const words = wordsOf(query).filter((word) => !saysLittle(word));
  const found = fragment && resultOf(fragment, query);
  const atSpots = spots.slice(0, mostSections).map(({ anchor, text }) => ({
    title: markWords(text, words),
    address: `${entry.address}#${anchor}`,
    excerpt: [],
  }));
  const sections = atSpots.length > 0 ? atSpots : (found?.sections ?? []);
  const excerpt = sections.length > 0 ? [] : (found?.excerpt ?? []);
  return {
    kind: entry.kind,
    title: markWords(entry.title, words),
    address: found?.address ?? entry.address,
    question: markWords(entry.question, words),
    excerpt: entry.text ? markWords(entry.text, words) : excerpt,
    sections,
  };
}
