import type { z } from 'astro/zod';
import { fileNameOf, hasSlug } from '../slug-of-words.ts';
import { dayMeant } from './day-meant.ts';
import { asText, fieldWith } from './examples.ts';
import { labelOf } from './label.ts';
import type { Finding } from './problem.ts';
import { nameOfValue } from './value-names.ts';
import { addressMeant } from './wrong-addresses.ts';
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
  const meant = meantBy(String(value), issue);
  const inList = typeof path.at(-1) === 'number' && form === undefined;
  const write = meant === null ? example : inList ? asText(meant) : fieldWith(example, meant);
  return form === undefined
    ? { what: `${label} is ${nameOfValue(value)}.`, allowed: own, write }
    : { what: `${label} is ${nameOfValue(value)}, not ${form[0]}.`, allowed: form[1], write };
}

/** A value in its right form, where it can be told from what its author wrote. */
function meantBy(written: string, { format, pattern }: WrongForm): string | null {
  if (format === 'date') return dayMeant(written);
  if (format === 'url') return addressMeant(written);
  if (format !== 'regex' || pattern === undefined || !hasSlug(written)) return null;
  const form = new RegExp(pattern.replace(/^\/|\/[a-z]*$/g, ''));
  const candidates = [written.trim(), fileNameOf(written), written.trim().toUpperCase()];
  return candidates.find((one) => form.test(one)) ?? null;
}
