import { scoreAt, type Answers } from './answers.ts';

/** The answer that says where to begin. */
export interface Beginning {
  readonly question: string;
  /** What the answer counts, 0 to 4. */
  readonly score: number;
}

/**
 * Where to begin after a quick look: the lowest of the answers that count.
 *
 * @param questions ids in the order in which ties are decided
 * @returns null when nothing was answered
 */
export function whereToBegin(questions: readonly string[], answers: Answers): Beginning | null {
  const scored = questions.flatMap((question) => {
    const score = scoreAt(answers, question);
    return score === null ? [] : [{ question, score }];
  });
  return scored.toSorted((one, other) => one.score - other.score)[0] ?? null;
}
