import { notApplicable } from './answers.ts';
import type { TallyRules } from './rules.ts';

/** One reader's tally: how many posts were looked at, and what was ticked. */
export interface Tallied {
  /** Posts made, up to the rows of the table; anything else is taken to the nearest. */
  readonly posts: number;
  /** Whether a post has the tick of a question; posts are numbered from 1. */
  readonly isTicked: (post: number, question: string) => boolean;
}

/** One column of the tally, added up. */
export interface Sum {
  readonly question: string;
  /** Posts with a tick. */
  readonly ticked: number;
  /** The same scaled to all rows, half up; from 0 to the rows of the table. */
  readonly scaled: number;
  /** Id of the answer it gives: "does not apply" with too few posts. */
  readonly answer: string;
}

/** How many rows of the table count: whole, from 0 to all of them. */
export function rowsThatCount(rules: TallyRules, posts: number): number {
  return Math.min(rules.posts, Math.max(0, Math.trunc(posts) || 0));
}

/**
 * Adds up a tally. Ticks beside posts that were not made count for nothing.
 *
 * @returns a sum for each question that the tally answers, in the order of its columns
 */
export function addUp(rules: TallyRules, { posts, isTicked }: Tallied): Sum[] {
  const rows = rowsThatCount(rules, posts);
  const numbers = Array.from({ length: rows }, (_, row) => row + 1);
  return rules.counts.map(({ question, answers }) => {
    const ticked = numbers.filter((post) => isTicked(post, question)).length;
    const scaled = rows === 0 ? 0 : Math.floor((ticked * rules.posts) / rows + 0.5 + 1e-9);
    const answer =
      rows < rules.fewest
        ? notApplicable
        : (answers.find(({ upTo }) => scaled <= upTo)?.answer ?? notApplicable);
    return { question, ticked, scaled, answer };
  });
}
