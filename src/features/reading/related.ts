import type { PageRef } from '../../lib/links.ts';

/** What a page is about, as far as finding its company goes. */
export interface Subject {
  readonly ref: PageRef;
  readonly principles: readonly string[];
  /** Ids of the readers' questions that it answers or touches. */
  readonly questions: readonly string[];
}

const shared = (one: readonly string[], other: readonly string[]) =>
  one.filter((each) => other.includes(each)).length;

/** A shared question binds two pages more than a shared principle, of which there are few. */
const nearness = (one: Subject, other: Subject) =>
  3 * shared(one.questions, other.questions) + shared(one.principles, other.principles);

/**
 * The pages that belong with a page.
 *
 * @param page the page to find company for
 * @param others every page there is; the page itself among them does no harm
 * @param apart pages that are linked from it anyway
 * @param most how many to return at most
 * @returns the nearest first; pages that share nothing are left out
 */
export function relatedTo(
  page: Subject,
  others: readonly Subject[],
  apart: readonly PageRef[],
  most: number,
): PageRef[] {
  return others
    .filter(({ ref }) => ref !== page.ref && !apart.includes(ref))
    .map((other) => ({ ref: other.ref, near: nearness(page, other) }))
    .filter(({ near }) => near > 0)
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ ref }) => ref);
}
