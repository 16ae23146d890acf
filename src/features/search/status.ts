import { search as words } from '../../strings/index.ts';
import type { Outcome } from './look-up.ts';

/** What the line under the field says; empty where a warning says it. */
export function statusOf(outcome: Outcome): string {
  if (outcome.state === 'unavailable') return '';
  if (outcome.state === 'idle') return words.hint;
  const { query, results, total, isComplete, isTextMissing } = outcome;
  if (!isComplete) return words.searching;
  if (isTextMissing) return '';
  if (total === 0) return words.none(query);
  const shown = results.length;
  return shown < total ? words.foundFirst(shown, total) : words.found(total);
}
