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

/** Every page there is, sorted by what it is about, so that few have to be compared. */
export interface Subjects {
  readonly all: readonly Subject[];
  /** For each principle and question, positions in the list above, rising. */
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
}

const topicsOf = ({ principles, questions }: Subject) => [
  ...principles.map((id) => `principle ${id}`),
  ...questions.map((id) => `question ${id}`),
];

/** Sorts pages by what they are about. */
export function sortedSubjects(all: readonly Subject[]): Subjects {
  const byTopic = new Map<string, number[]>();
  for (const [position, subject] of all.entries()) {
    for (const topic of topicsOf(subject)) {
      const positions = byTopic.get(topic) ?? [];
      positions.push(position);
      byTopic.set(topic, positions);
    }
  }
  return { all, byTopic };
}

/**
 * The pages that belong with a page.
 *
 * @param page the page to find company for
 * @param others every page there is; the page itself among them does no harm
 * @param apart pages that are linked from it anyway
 * @param most how many to return at most
 * @returns the nearest first, equally near ones in their order; pages that share nothing are left out
 */
export function relatedTo(
  page: Subject,
  { all, byTopic }: Subjects,
  apart: readonly PageRef[],
  most: number,
): PageRef[] {
  const sharing = new Set(topicsOf(page).flatMap((topic) => byTopic.get(topic) ?? []));
  return [...sharing]
    .sort((one, other) => one - other)
    .flatMap((position) => all[position] ?? [])
    .filter(({ ref }) => ref !== page.ref && !apart.includes(ref))
    .map((other) => ({ ref: other.ref, near: nearness(page, other) }))
    .sort((one, other) => other.near - one.near)
    .slice(0, most)
    .map(({ ref }) => ref);
}
