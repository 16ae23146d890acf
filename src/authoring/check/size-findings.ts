import type { z } from 'astro/zod';
import type { Finding } from './problem.ts';

/** How much of a thing there is, and how much there may be. */
function measure(origin: string): string {
  if (origin === 'string') return 'characters';
  return origin === 'array' ? 'entries' : '';
}

/** So many of a unit. */
function counted(number: number, unit: string): string {
  return `${number} ${number === 1 ? (ones[unit] ?? unit) : unit}`.trim();
}

const ones: Readonly<Record<string, string>> = { characters: 'character', entries: 'entry' };

function sizeOf(value: unknown): number {
  if (typeof value === 'number') return value;
  return typeof value === 'string' || Array.isArray(value) ? value.length : 0;
}

type TooBig = Extract<z.core.$ZodIssue, { code: 'too_big' }>;
type TooSmall = Extract<z.core.$ZodIssue, { code: 'too_small' }>;

/** What is said of a value that is too long or too much. */
export function tooBig(label: string, issue: TooBig, value: unknown, example: string): Finding {
  const unit = measure(issue.origin);
  const has = unit === '' ? `is ${sizeOf(value)}` : `has ${counted(sizeOf(value), unit)}`;
  const most = issue.inclusive === false ? 'less than' : 'at most';
  return {
    what: `${label} ${has}, which is too ${unit === 'characters' ? 'long' : 'much'}.`,
    allowed: `${most} ${counted(Number(issue.maximum), unit)}`,
    write: example,
  };
}

/** What is said of a value that is too short or too little, or is not there. */
export function tooSmall(label: string, issue: TooSmall, value: unknown, example: string): Finding {
  const unit = measure(issue.origin);
  if (sizeOf(value) === 0 && unit === 'entries') {
    return emptyList(label, 'at least one entry', example);
  }
  if (sizeOf(value) === 0 && unit === 'characters') {
    return { what: `${label} is empty.`, allowed: 'text', write: example };
  }
  const has = unit === '' ? `is ${sizeOf(value)}` : `has ${counted(sizeOf(value), unit)}`;
  const least = issue.inclusive === false ? 'more than' : 'at least';
  return {
    what: `${label} ${has}, which is too little.`,
    allowed: `${least} ${counted(Number(issue.minimum), unit)}`,
    write: example,
  };
}

/** What is said of a list without entries. */
export function emptyList(label: string, allowed: string, example: string): Finding {
  return { what: `${label} is a list without entries.`, allowed, write: example };
}
