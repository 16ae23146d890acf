import type { Facts } from './kept-result.ts';
import type { Decision } from './score-decision.ts';
import type { ProfileResult } from './score-profile.ts';
import type { Ranking } from './score-ranking.ts';

/** Kept instead of the name of a place where there is no clear one. */
export const noPlace = 'none';

function sides(
  dimensions: readonly { readonly key: string; readonly value: number | null }[],
): [string, string][] {
  return dimensions.flatMap(({ key, value }) =>
    value === null ? [] : [[`side/${key}`, String(value)]],
  );
}

/** What is kept of a profile; null until it has a total. */
export function finishedProfile({ verdict, dimensions }: ProfileResult): Facts | null {
  if (verdict.status !== 'scored') return null;
  const numbers = dimensions.map(({ key, shown }) => ({ key, value: shown }));
  return new Map([['band', verdict.band], ['total', String(verdict.total)], ...sides(numbers)]);
}

/** What is kept of a decision; null until there is one. */
export function finishedDecision(decision: Decision): Facts | null {
  if (decision.status !== 'decided') return null;
  const numbers = decision.dimensions.map(({ key, exact }) => ({
    key,
    value: exact === null ? null : Math.round(exact),
  }));
  return new Map([['outcome', decision.outcome], ...sides(numbers)]);
}

/** What is kept of a ranking; null until there is one. That no place is clear is a result too. */
export function finishedRanking(ranking: Ranking): Facts | null {
  if (ranking.status !== 'ranked') return null;
  const { home, base, outpost } = ranking;
  return new Map([
    ['home', home ?? noPlace],
    ['base', base],
    ...(outpost === null ? [] : [['outpost', outpost] as const]),
  ]);
}
