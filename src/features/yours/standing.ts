import { placeOf } from '../../lib/place.ts';
import { isNewer, parseDocument, type Entries } from '../../lib/stored-document.ts';
import { theme, yours } from '../../strings/index.ts';

/** How a text on the device can be read. */
export type Readable = 'whole' | 'newer' | 'damaged';

/** Whether this page can read a stored text. */
export function readableOf(text: string | null): Readable {
  if (isNewer(text)) return 'newer';
  return text !== null && parseDocument(text) === null ? 'damaged' : 'whole';
}

/** Whether there is nothing to show: no entry, and no text that another page may have written. */
export function isNothing(text: string | null, entries: Entries): boolean {
  return readableOf(text) === 'whole' && Object.keys(entries).length === 0;
}

/** When a document was last changed, in milliseconds since 1970, UTC; null for an empty one. */
export function lastChange(entries: Entries): number | null {
  const moments = Object.values(entries).map(({ at }) => at);
  return moments.length === 0 ? null : Math.max(...moments);
}

/** How many of some questions have an answer. */
function answeredOf(ids: readonly string[], entries: Entries): number {
  const given = new Map(Object.entries(entries));
  return ids.filter((id) => (given.get(id)?.value ?? null) !== null).length;
}

/** Whether every entry of a document was emptied. */
export function isEmptied(entries: Entries): boolean {
  return Object.values(entries).every(({ value }) => value === null);
}

const choices: ReadonlyMap<unknown, string> = new Map([
  ['light', theme.light],
  ['dark', theme.dark],
]);

/**
 * What a document holds, in words; empty where only its title can be said.
 *
 * @param questions the ids that count as answers, in a document of answers
 */
export function standing(key: string, entries: Entries, questions: readonly string[]): string {
  if (isEmptied(entries)) return '';
  if (questions.length > 0) return yours.answered(answeredOf(questions, entries), questions.length);
  if (key === 'theme') return choices.get(entries['choice']?.value) ?? '';
  const place = key === 'reading' ? placeOf(entries) : null;
  return place ? yours.stopped(place.title, place.heading) : '';
}
