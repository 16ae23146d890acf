import type { PageRef } from '../../lib/links.ts';

/** What a page is about, as far as finding its company goes. */
export interface Subject {
  readonly ref: PageRef;
  readonly principles: readonly string[];
  /** Ids of the readers' questions that it answers or touches. */
  readonly questions: readonly string[];
}

/** Every page there is, sorted by what it is about, so that few have to be compared. */
export interface Subjects {
  readonly all: readonly Subject[];
  readonly byRef: ReadonlyMap<PageRef, Subject>;
  /** For each principle and question, positions in the list above, rising. */
  readonly byTopic: ReadonlyMap<string, readonly number[]>;
}

/** What a page is about, each with how strongly it binds two pages: there are few principles. */
const topicsOf = ({ principles, questions }: Subject): Map<string, number> =>
  new Map([
    ...principles.map((id) => [`principle ${id}`, 1] as const),
    ...questions.map((id) => [`question ${id}`, 3] as const),
  ]);

/** Sorts pages by what they are about. */
export function sortedSubjects(all: readonly Subject[]): Subjects {
  const byTopic = new Map<string, number[]>();
  for (const [position, subject] of all.entries()) {
    for (const topic of topicsOf(subject).keys()) {
      const positions = byTopic.get(topic) ?? [];
      positions.push(position);
      byTopic.set(topic, positions);
    }
  }
  return { all, byRef: new Map(all.map((subject) => [subject.ref, subject])), byTopic };
}

/**
 * The pages that belong with a page.
 *
 * @param page the page to find company for
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
  const nearness = new Uint16Array(all.length);
  for (const [topic, strength] of topicsOf(page)) {
    for (const position of byTopic.get(topic) ?? []) {
      nearness[position] = (nearness[position] ?? 0) + strength;
    }
  }
  const nearest: { readonly ref: PageRef; readonly near: number }[] = [];
  // Each page looks through all of them: a plain count, and those that cannot be near go first.
  for (let position = 0; position < all.length; position += 1) {
    const near = nearness[position] ?? 0;
    if (near <= (nearest.at(most - 1)?.near ?? 0)) continue;
    const { ref = page.ref } = all[position] ?? {};
    if (ref === page.ref || apart.includes(ref)) continue;
    const place = nearest.findIndex((other) => other.near < near);
    nearest.splice(place < 0 ? nearest.length : place, 0, { ref, near });
    nearest.splice(most);
  }
  return nearest.map(({ ref }) => ref);
}
