import { actsIn, type Act, type Keeper, type Keepers } from '../../lib/keepers.ts';

const verbs: Readonly<Record<Act, string>> = {
  tick: 'tick',
  answer: 'answer',
  write: 'write down',
};

/** Things as one lists those of which one is meant: `a, b or c`. */
export const or = (things: readonly string[]): string =>
  new Intl.ListFormat('en-GB', { type: 'disjunction' }).format(things);

/** Parts of a sentence that stand for themselves: `a, b, and c`. */
export const and = (first: string, ...others: readonly string[]): string =>
  [first, ...others.slice(0, -1), ...others.slice(-1).map((last) => `and ${last}`)].join(', ');

/** A sentence on some of what readers may do, of which a guide has what it has; empty without any. */
export function whatYou(named: readonly Act[], then: string, keepers: Keepers): string {
  const acts = actsIn(keepers);
  const done = named.filter((act) => acts.has(act)).map((act) => verbs[act]);
  return done.length > 0 ? `What you ${or(done)} ${then}` : '';
}

/** Sentences one after the other; what is empty is left out. */
export const inTurn = (...sentences: readonly string[]): string =>
  sentences.filter((sentence) => sentence.length > 0).join(' ');

/** Some words if a guide has what they are about; none otherwise. */
export const of = (keeper: Keeper, words: string, keepers: Keepers): string[] =>
  keepers.has(keeper) ? [words] : [];
