import { stemmer } from 'stemmer';
import { wordsOf } from './query.ts';

const known = new Map<string, string>();

/** The stem of a word of `wordsOf`, by Porter's rules: `replies` and `reply` share one. */
export function stemOf(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  const stem = stemmer(word);
  known.set(word, stem);
  return stem;
}

/** The stems of a text in their order. */
export function stemsOf(text: string): string[] {
  return wordsOf(text).map(stemOf);
}

/** Words that say little about what is looked for. */
const little = new Set(
  wordsOf(
    `a about after all also always am an and any anybody anyone are as at be been before being but by can cannot cant could
    did didnt do does doesnt doing done dont even for from get gets getting go going got had has have having he her here him his
    how i id if ill im in into is isnt it its ive just keep kind know let lot make makes many may maybe me might much must my
    myself no nor not now of off ok okay on one ones only or other our ours out over own per please put really right say says she should
    shouldnt so some someone somebody something still such take tell than that thats the their them then there theres these they theyre
    thing things this those to too try trying up us use used using very want wants was way we well were what whats when where
    whether which while who whom whose why will with without wont would yes yet you your youre yours`,
  ),
);

const littleStems = new Set([...little].map(stemOf));

/** Whether a word of `wordsOf`, or its stem, says little by itself. */
export function saysLittle(word: string): boolean {
  return little.has(word) || littleStems.has(word) || littleStems.has(stemOf(word));
}
