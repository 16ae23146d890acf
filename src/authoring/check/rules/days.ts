import { z } from 'astro/zod';
import type { Entry, Guide } from '../guide.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { entrySchemas, isDayAt } from '../schemas.ts';
import type { Path, Value, YamlText } from '../yaml-text.ts';

/** A page may be held back until a day to come; years ahead, the year is more likely a slip. */
const yearsAhead = 2;

/** A day of a year that a schema takes: what else is wrong with one, the schema says. */
const dayOfOurYears = /^(?:199\d|20\d\d|2100)-\d\d-\d\d$/;

const dayMs = 24 * 60 * 60 * 1000;

/**
 * Days that cannot be meant: what was done before there was a page, what was done on a day still to
 * come, and years ahead. What depends on today is a warning, for a build's clock may be wrong, and
 * a day begins earlier in the east.
 */
export function checkDays({ entries }: Guide, now: Date): Problem[] {
  return entries.flatMap((entry) => {
    const { fields } = entry;
    if (!fields) return [];
    const days = fields.values.filter((value) => isDay(value, entry));
    const begun = days.find(({ path }) => path.length === 1 && path[0] === 'date');
    return days.flatMap((value) => [
      ...(begun ? earlierThan(begun, value, fields) : []),
      ...tooLate(value, fields, now),
    ]);
  });
}

function isDay({ path, node }: Value, { folder }: Entry): boolean {
  const isWritten = typeof node.value === 'string' && isInCalendar(node.value);
  return isWritten && isDayAt(entrySchemas[folder], path);
}

/** Date would read 31 November as the first of December; the schema says what is wrong with it. */
function isInCalendar(day: string): boolean {
  return dayOfOurYears.test(day) && z.iso.date().safeParse(day).success;
}

/** What an author did on a day, in words; null for days that may be still to come. */
function doneOn(path: Path): string | null {
  if (path[0] === 'corrections') return 'The correction';
  if (path[0] === 'updated') return 'The last change';
  return path[0] === 'checked' ? 'The check of the facts' : null;
}

function earlierThan(begun: Value, { path, node, place }: Value, text: YamlText): Problem[] {
  const done = doneOn(path);
  const [first, day] = [String(begun.node.value), String(node.value)];
  if (done === null || day >= first) return [];
  const what = `${done} is dated ${day}, before the page itself (${first}).`;
  return [errorAt(text.path, place, { what, allowed: `${first} or a later day` })];
}

function tooLate({ path, node, place }: Value, text: YamlText, now: Date): Problem[] {
  const day = String(node.value);
  const finding = lateFinding(doneOn(path), day, now);
  return finding ? [{ ...errorAt(text.path, place, finding), severity: 'warning' }] : [];
}

function lateFinding(done: string | null, day: string, now: Date): Finding | null {
  const today = now.toISOString().slice(0, 10);
  const ahead = Date.parse(day) - now.getTime();
  if (done !== null && ahead > dayMs) {
    const what = `${done} is dated ${day}, a day still to come.`;
    return { what, allowed: `${today} or an earlier day` };
  }
  if (ahead < yearsAhead * 365 * dayMs) return null;
  const what = `The day ${day} is more than ${yearsAhead} years ahead.`;
  return { what, allowed: 'a day in the past, or one soon to come', write: today };
}
