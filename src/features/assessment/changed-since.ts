/** A question as far as it tells whether it was there on a day. */
export interface Asked {
  readonly id: string;
  /** Ids of its options, "does not apply" among them. */
  readonly options: readonly string[];
  /** The day it came, `2026-11-22`; undefined for one that was there from the beginning. */
  readonly since?: string | undefined;
}

/** Questions that came after a day and have no answer, by their ids. */
export function newSince(
  questions: readonly Asked[],
  answers: Readonly<Record<string, string>>,
  day: string,
): string[] {
  return questions
    .filter(({ id, since }) => since !== undefined && since > day && !Object.hasOwn(answers, id))
    .map(({ id }) => id);
}

/** How many answers are to questions, or with options, that are no longer there. */
export function goneFrom(
  questions: readonly Asked[],
  answers: Readonly<Record<string, string>>,
): number {
  const known = new Map(questions.map(({ id, options }) => [id, options]));
  const stands = ([id, value]: [string, string]) =>
    value.split(' ').every((option) => known.get(id)?.includes(option));
  return Object.entries(answers).filter((pair) => !stands(pair)).length;
}
