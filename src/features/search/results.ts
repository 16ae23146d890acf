import { withEllipses, withoutHeading } from './excerpt.ts';
import type { Fragment, FragmentSection } from './fragment.ts';
import { kindOf, type Kind } from './kinds.ts';
import { markWords, parseMarks, type Part } from './marks.ts';
import { wordsOf } from './query.ts';

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
  /** Empty when sections say where the match is. */
  readonly excerpt: readonly Part[];
  /** The best first, at most two. */
  readonly sections: readonly ResultSection[];
}

/** The results of one kind, the best first. */
export interface ResultGroup {
  readonly kind: Kind;
  readonly results: readonly Result[];
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
  return new Set([...wordsOf(query), ...marked.flatMap(({ text }) => wordsOf(text))]);
}

/**
 * What is shown of a found page.
 *
 * @param query as it was searched for; its words are marked in titles too
 */
export function resultOf(fragment: Fragment, query: string): Result {
  const words = wordsToMark(fragment, query);
  const sections = bestSections(fragment).map(({ title, address, excerpt }) => ({
    title: markWords(title, words),
    address,
    excerpt: withEllipses(withoutHeading(parseMarks(excerpt), title)),
  }));
  return {
    kind: kindOf(fragment.kind),
    title: markWords(fragment.title, words),
    address: fragment.address,
    question: markWords(fragment.question, words),
    excerpt: sections.length > 0 ? [] : withEllipses(parseMarks(fragment.excerpt)),
    sections,
  };
}

/** Results by kind, the kind of the best result first; within a kind their order stays. */
export function groupedByKind(results: readonly Result[]): ResultGroup[] {
  const found = [...new Set(results.map(({ kind }) => kind))];
  return found.map((kind) => ({ kind, results: results.filter((result) => result.kind === kind) }));
}
