import type { z } from 'astro/zod';
import { idForm } from '../../lib/front-matter.ts';
import { fileNameOf, hasSlug } from '../slug-of-words.ts';
import { dayMeant } from './day-meant.ts';
import { asText, fieldWith } from './examples.ts';
import { labelOf } from './label.ts';
import type { Finding } from './problem.ts';
import { nameOfValue } from './value-names.ts';
import type { Path } from './yaml-text.ts';

/** Forms of text: what they are called, and how they are written. */
const formNames: Readonly<Record<string, readonly [string, string]>> = {
  date: ['a day', 'year-month-day, for a day that is in the calendar'],
  email: ['an e-mail address', 'a name, the sign @ and a domain'],
  url: ['a web address', 'an address that begins with https://'],
};

type WrongForm = z.core.$ZodIssueInvalidStringFormat;

/** What is said of a text that is not of the form it has to have. */
export function wrongForm(path: Path, issue: WrongForm, value: unknown, example: string): Finding {
  const label = labelOf(path);
  const own = issue.message.startsWith('Invalid')
    ? `text that matches ${issue.pattern ?? ''}`
    : issue.message;
  const form = formNames[issue.format];
  if (form === undefined) {
    const meant = idMeant(issue, value);
    const inList = typeof path.at(-1) === 'number';
    const write = meant === null ? example : inList ? asText(meant) : fieldWith(example, meant);
    return { what: `${label} is ${nameOfValue(value)}.`, allowed: own, write };
  }
  const day = issue.format === 'date' ? dayMeant(String(value)) : null;
  return {
    what: `${label} is ${nameOfValue(value)}, not ${form[0]}.`,
    allowed: form[1],
    write: day === null ? example : fieldWith(example, day),
  };
}

/** The id that its author's words come nearest to; null where something else has to stand. */
function idMeant({ message }: WrongForm, value: unknown): string | null {
  if (typeof value !== 'string' || message !== idForm || !hasSlug(value)) return null;
  return fileNameOf(value);
}
