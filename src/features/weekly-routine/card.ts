import type { Entry } from '../../lib/stored-document.ts';
import { routine } from '../../strings/index.ts';
import type { Appointment } from './calendar-file.ts';
import { fit, visitsFor, type Step } from './fit.ts';

/** The key under which the routine is kept. */
export const routineKey = 'weekly-routine';

/** As many days as the card has visits. */
export const mostDays = 5;

/** A row of the card: a visit on its day, and what comes after the messages. */
export interface Row extends Appointment {
  readonly then: string;
}

/** Whether a week's messages fit, and what gives where they do not; a sentence each. */
export function verdict(messages: number, minutes: number): string[] {
  const { answering, fits, gives, over } = fit(messages, minutes);
  const first = routine.answering(answering);
  if (over > 0) return [first, routine.over(over), routine.remedies];
  if (fits.length === 0) return [first, routine.none, routine.remedies];
  if (gives.length === 0) return [first, routine.all];
  return [first, routine.some(namesOf(fits), namesOf(gives))];
}

/**
 * The visits of a week on the days that were chosen for them; none of no minute.
 *
 * @param days 1 for Monday to 7 for Sunday, in their order; more than there are visits stay free
 */
export function rowsFor(messages: number, minutes: number, days: readonly number[]): Row[] {
  const visits = visitsFor(messages, minutes, Math.max(1, days.length));
  const rows = days.slice(0, visits.length).map((day, index) => {
    const visit = visits[index];
    const then = namesOf(visit?.steps ?? []) || routine.nothing;
    return { day, minutes: visit?.minutes ?? 0, then, summary: routine.summary(then) };
  });
  return rows.filter(({ minutes: ofVisit }) => ofVisit > 0);
}

function namesOf(steps: readonly Step[]): string {
  return routine.and(steps.map((step) => routine.steps[step]));
}

/**
 * What a field shows: what is kept of it, nothing where it was emptied, and what the page came with
 * where nothing is kept, or no longer.
 */
export function shownIn(entry: Entry | undefined, served: string): string {
  if (!entry) return served;
  return typeof entry.value === 'string' ? entry.value : '';
}
