import type { Entries, Entry } from '../../lib/stored-document.ts';

/** What came out, by name: `band`, `total`, `outcome`, `home`, and `side/<dimension>` for a number. */
export type Facts = ReadonlyMap<string, string>;

/** A finished result, as it is kept: one a day, under the day. */
export interface KeptResult {
  /** The reader's day, `2026-11-22`. */
  readonly day: string;
  /** Which version of the instrument gave it, from 1. */
  readonly version: number;
  readonly facts: Facts;
}

/** How many days are kept: three years of a check every three months. */
export const mostDays = 12;

/** Questions ask about four weeks, so a younger result looks at the same weeks. */
const daysApart = 28;

/** Changes below this, of 100 points, are about the same: one step in one answer can make 8. */
const leastChange = 15;

const isDay = (text: string) =>
  /^\d{4}-\d\d-\d\d$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
const fact = /^([a-z][a-z0-9/-]*)=([a-z0-9-]+)$/;

/** A result as the value of an entry. */
export function writeResult(version: number, facts: Facts): string {
  return [['version', String(version)], ...facts].map((pair) => pair.join('=')).join(' ');
}

function readResult(day: string, value: unknown): KeptResult[] {
  if (!isDay(day) || typeof value !== 'string') return [];
  const pairs = value.split(' ').map((text) => fact.exec(text));
  const facts = new Map(pairs.map((pair) => [pair?.[1] ?? '', pair?.[2] ?? '']));
  const version = Number(facts.get('version'));
  if (pairs.includes(null) || !Number.isInteger(version) || version < 1) return [];
  facts.delete('version');
  return [{ day, version, facts }];
}

/** The results that entries hold, the newest first; what is none is left out. */
export function readResults(entries: Entries): KeptResult[] {
  return Object.entries(entries)
    .flatMap(([day, { value }]) => readResult(day, value))
    .toSorted((one, other) => other.day.localeCompare(one.day));
}

/**
 * Entries with one more, and without those of the oldest days beyond `mostDays`. The one that comes
 * stays, also where the clock went back.
 */
export function withResult(entries: Entries, day: string, entry: Entry): Entries {
  const others = Object.entries(entries).filter(([one]) => one !== day);
  const newestFirst = others.toSorted(([one], [other]) => other.localeCompare(one));
  return Object.fromEntries([[day, entry], ...newestFirst.slice(0, mostDays - 1)]);
}

/**
 * What a result of a day is compared with: the newest that is four weeks older, so that a second
 * look the next morning does not hide what three months have changed; else the oldest there is.
 *
 * @param results the newest first
 */
export function earlierResult(results: readonly KeptResult[], day: string): KeptResult | null {
  const before = results.filter((result) => result.day < day);
  const latest = Date.parse(day) - daysApart * 86_400_000;
  return before.find((result) => Date.parse(result.day) <= latest) ?? before.at(-1) ?? null;
}

/** How a number changed: `same` for less than 15 points; null where either is not known. */
export function changeOf(
  then: string | undefined,
  now: string | undefined,
): { readonly way: 'same' | 'more' | 'less'; readonly points: number } | null {
  if (then === undefined || now === undefined) return null;
  const points = Number(now) - Number(then);
  if (Number.isNaN(points)) return null;
  const way = points > 0 ? 'more' : 'less';
  return { way: Math.abs(points) < leastChange ? 'same' : way, points: Math.abs(points) };
}
