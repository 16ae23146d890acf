import type { Facts } from './kept-result.ts';

/** Name of the event that tells of a result; it bubbles from the result's own section. */
export const resultShown = 'result-shown';

/** Whose answers a result rests on, and whether it was asked for just now. */
export type Occasion = 'asked' | 'revisited' | 'shared';

/** Says that a result is shown. */
export class ResultShownEvent extends Event {
  /** What came out; null where the answers are too few for anything to. */
  readonly facts: Facts | null;
  /** What was chosen, by the ids of questions; several options with spaces between. */
  readonly answers: Readonly<Record<string, string>>;
  readonly occasion: Occasion;

  constructor(facts: Facts | null, answers: Readonly<Record<string, string>>, occasion: Occasion) {
    super(resultShown, { bubbles: true });
    this.facts = facts;
    this.answers = answers;
    this.occasion = occasion;
  }
}
