import type { LiveAnswers } from './data.ts';

type Situation = LiveAnswers['situations'][number];

/** What is asked for in a situation: the frame to be filled, and what its two long blanks are. */
export interface Asked {
  readonly frame: readonly string[];
  readonly understood: Situation['understood'];
  readonly next: Situation['next'];
}

/** What a situation asks for. Where secrecy binds, the frame is another, and `next` may be. */
export function askedIn(situation: Situation, isSecret: boolean): Asked {
  const { frame, secrecy, understood, next, secrecyNext } = situation;
  return isSecret
    ? { frame: secrecy, understood, next: secrecyNext ?? next }
    : { frame, understood, next };
}
