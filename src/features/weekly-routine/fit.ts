/** What a week may hold beside answers, in the order in which it is done. */
export type Step = 'listen' | 'person' | 'promises' | 'post';

/** Minutes each takes; the twenty-minute week of chapter 14. */
const steps: readonly (readonly [Step, number])[] = [
  ['listen', 4],
  ['person', 4],
  ['promises', 2],
  ['post', 6],
];

/** Minutes that a message takes, by the reckoning of chapter 14. */
const minutesPerMessage = 1;

/** What fits into a week, and what does not. */
export interface Fit {
  /** Minutes that the messages take by themselves. */
  readonly answering: number;
  readonly fits: readonly Step[];
  readonly gives: readonly Step[];
  /** Minutes by which the messages alone go beyond the week; 0 where they do not. */
  readonly over: number;
}

/**
 * The honest calculation: messages come first, then listening, one person, promises and last a post.
 * What no longer fits, and all after it, has to give.
 *
 * @param messages how many come in a week, 0 or more
 * @param minutes how many one has in a week, 0 or more
 */
export function fit(messages: number, minutes: number): Fit {
  const answering = messages * minutesPerMessage;
  let used = answering;
  const count = steps.findIndex(([, takes]) => (used += takes) > minutes);
  const kept = count < 0 ? steps.length : count;
  const names = steps.map(([name]) => name);
  return {
    answering,
    fits: names.slice(0, kept),
    gives: names.slice(kept),
    over: Math.max(0, answering - minutes),
  };
}

/** From how many messages a week short visits are better than one sitting. */
const manyMessages = 5;

/** Whether so few people write in a week that one sitting does. */
export function isOneSitting(messages: number): boolean {
  return messages < manyMessages;
}

/** One visit of the card. */
export interface Visit {
  readonly minutes: number;
  /** What is done after the messages; empty for nothing else. */
  readonly steps: readonly Step[];
}

const fiveVisits: readonly (readonly [number, Step | null])[] = [
  [4, null],
  [4, 'listen'],
  [4, 'person'],
  [6, 'post'],
  [2, 'promises'],
];

/**
 * The card: five short visits, or one sitting where few people write. With fewer days than visits the
 * last day takes the rest.
 *
 * @param days how many days there are, 1 or more
 */
export function visitsFor(messages: number, minutes: number, days: number): Visit[] {
  const { fits } = fit(messages, minutes);
  if (isOneSitting(messages)) return [{ minutes, steps: fits }];
  const parts = shares(
    minutes,
    fiveVisits.map(([weight]) => weight),
  );
  const visits = fiveVisits.map(([, step], index) => ({
    minutes: parts[index] ?? 0,
    steps: step && fits.includes(step) ? [step] : [],
  }));
  const rest = visits.slice(days - 1);
  const last = {
    minutes: rest.reduce((sum, visit) => sum + visit.minutes, 0),
    steps: rest.flatMap((visit) => visit.steps),
  };
  return [...visits.slice(0, days - 1), last];
}

/** Whole minutes in given proportions, which add up to the sum; what is left goes to the largest. */
function shares(sum: number, weights: readonly number[]): number[] {
  const all = weights.reduce((total, weight) => total + weight, 0);
  const parts = weights.map((weight) => Math.floor((sum * weight) / all));
  const left = sum - parts.reduce((total, part) => total + part, 0);
  const largest = weights.indexOf(Math.max(...weights));
  return parts.map((part, index) => (index === largest ? part + left : part));
}

/** Hours and money that a week's minutes come to in a year of 52 weeks, to the whole number. */
export function yearOf(minutes: number, hourlyRate: number): { hours: number; cost: number } {
  const hours = (minutes * 52) / 60;
  return { hours: Math.round(hours), cost: Math.round(hours * hourlyRate) };
}
