import { z } from 'astro/zod';
import { quoted } from './quoted-line.ts';

/** A text in brackets: a list of the names in it, or of one entry in quotation marks. */
export function listWith(text: string): string {
  const list = text.replace(/^\((.*)\)$/, '$1').replace(/\s*;\s*/g, ', ');
  // Without quotation marks they would be numbers, and no text.
  if (/^[\d ,]+$/.test(list)) return `[${list.split(/ *, */).map(quoted).join(', ')}]`;
  return /^[\p{L}\p{N}][\p{L}\p{N} ,.’/-]*$/u.test(list) ? `[${list}]` : `[${quoted(text)}]`;
}

const word = z.union([z.string(), z.number()]);
const bracketed = z.array(word).length(1);
const braced = z.record(z.string(), z.null());

/** A value as the text that its author meant; null where that cannot be told. */
export function textMeant(value: unknown, isFlow: boolean): string | null {
  return simpleText(value) ?? (isFlow ? bracketText(value) : null) ?? colonText(value);
}

const parted = z.record(z.string(), word);

/** `Hear: your customers` in a list is one field to YAML. */
function colonText(value: unknown): string | null {
  const [pair, ...more] = Object.entries(parted.safeParse(value).data ?? {});
  return pair === undefined || more.length > 0 ? null : pair.join(': ');
}

/** A number or a switch as text; null for anything else. */
function simpleText(value: unknown): string | null {
  return typeof value === 'boolean' || typeof value === 'number' ? String(value) : null;
}

/** `[sic]` and `{name}` are written for readers, and to YAML they are a list and fields. */
function bracketText(value: unknown): string | null {
  const list = bracketed.safeParse(value).data;
  if (list) return `[${list.join()}]`;
  const names = Object.keys(braced.safeParse(value).data ?? {});
  return names.length === 1 ? `{${names.join()}}` : null;
}

/** The number that a text such as `20 minutes` begins with; null for anything else. */
export function numberMeant(value: unknown): string | null {
  return typeof value === 'string' ? (/^\d+/.exec(value)?.[0] ?? null) : null;
}
