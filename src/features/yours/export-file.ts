import * as v from 'valibot';
import type { Documents } from '../../lib/merge.ts';
import { version } from '../../lib/stored-document.ts';
import { yours } from '../../strings/index.ts';

/**
 * A file that is larger is refused unread. Browsers keep about five million characters for a site,
 * each of up to three bytes in a file: whatever was written out can be read again.
 */
export const maxBytes = 20 * 1024 * 1024;

const format = 'kept-on-this-device';

/** What is wrong with a file. */
export type Problem = keyof typeof yours.refused;

export interface Refusal {
  readonly ok: false;
  readonly problem: Problem;
  /** What is wrong and what to do, in words. */
  readonly hint: string;
}

export interface Imported {
  readonly ok: true;
  /** Milliseconds since 1970, UTC. */
  readonly madeAt: number;
  readonly documents: Documents;
}

/** The furthest moment that a Date can hold, in milliseconds. */
const lastMoment = 8.64e15;

const entry = v.strictObject({
  value: v.union([v.string(), v.pipe(v.number(), v.finite()), v.boolean(), v.null()]),
  at: v.pipe(v.number(), v.minValue(0), v.maxValue(lastMoment)),
});
const key = v.pipe(v.string(), v.regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*$/), v.maxLength(200));
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(500));

/** JSON's lists would do as records too. */
const map = v.custom<object>((value) => !Array.isArray(value), 'a map');

const head = v.looseObject({ format: v.literal(format), site: v.string(), version: v.number() });
const body = v.object({
  version: v.literal(version),
  madeAt: v.pipe(v.string(), v.isoTimestamp()),
  documents: v.pipe(map, v.record(key, v.pipe(map, v.record(id, entry)))),
});

/**
 * The text of a file that holds documents.
 *
 * @param site the prefix under which the site keeps things, which names the guide
 */
export function exportText(documents: Documents, site: string, madeAt: Date): string {
  return JSON.stringify(
    { format, site, version, madeAt: madeAt.toISOString(), documents },
    null,
    1,
  );
}

export function refusal(problem: Problem): Refusal {
  const words = yours.refused[problem];
  return { ok: false, problem, hint: `${words.problem} ${words.hint}` };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/**
 * The documents that a file holds, or why it is refused. Never throws, and takes a file whole or
 * not at all.
 *
 * @param site the prefix under which this site keeps things
 */
export function readExport(text: string, site: string): Imported | Refusal {
  if (text.length > maxBytes) return refusal('too-large');
  const parsed = parseJson(text);
  if (parsed === undefined) return refusal('not-json');
  const from = v.safeParse(head, parsed);
  if (!from.success || from.output.site !== site) return refusal('another-site');
  if (from.output.version > version) return refusal('newer');
  const file = v.safeParse(body, parsed);
  const madeAt = file.success ? Date.parse(file.output.madeAt) : NaN;
  if (!file.success || Number.isNaN(madeAt)) return refusal('damaged');
  return { ok: true, madeAt, documents: file.output.documents };
}
