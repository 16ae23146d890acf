import { placeOf } from './place.ts';
import { errorAt, type Problem } from './problem.ts';

/**
 * A line that Git puts around what two people changed: seven signs, and a name. Equals signs alone
 * are none, for under a line of text they make a heading.
 */
const around = /^(?:<{7}|>{7})(?: .*)?\r?$/m;

/** The first sign of two versions that nobody has made one of, or null. */
export function conflictIn(path: string, source: string): Problem | null {
  const found = around.exec(source);
  if (!found) return null;
  return errorAt(path, placeOf(source, found.index), {
    what: 'Two versions of this file stand here, one below the other: Git cannot tell which is meant.',
    allowed: 'one of them, or the best of both, without the lines of <<<<<<<, ======= and >>>>>>>',
  });
}
