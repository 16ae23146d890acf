import type { Entries, Json } from '../../lib/stored-document.ts';
import { fields, lineOf, linesBy, newId, type Line } from './log.ts';

const begunId = /^begun\/([\w-]+)\/(\w+)$/;

/** What the name of a begun line that changes none of those that are kept begins with. */
export const newLine = 'new';

/** Lines that stood half written in the form, by the kept line that each changes, or `newLine`. */
export type Begun = ReadonlyMap<string, Line>;

/** Whether something was written or chosen beyond what the empty form offered. */
export function isBegun(inForm: Line, offered: Line): boolean {
  return fields.some((field) => inForm[field].trim() !== offered[field].trim());
}

/** What was half written when the page was last put away. */
export function begunIn(entries: Entries): Begun {
  return new Map(linesBy(entries, begunId).map(([id, line]) => [id, lineOf(line)]));
}

/** The name of the new line that is to be taken up again; `newLine` where there is none. */
export function newAmongBegun(begun: Begun): string {
  return [...begun.keys()].find((id) => id.startsWith(newLine)) ?? newLine;
}

/**
 * What a page that has just come knows of, of all that is begun: the rest waits for another. Changes of
 * lines that were struck wait for none.
 *
 * @param name of the new line that it takes up
 * @param others kept lines whose changes it does not take up
 */
export function takenUp(begun: Begun, name: string, others: readonly string[]): Begun {
  const waits = (id: string) => id.startsWith(newLine) || others.includes(id);
  return new Map([...begun].filter(([id]) => id === name || !waits(id)));
}

function isSame(one: Line | undefined, other: Line | undefined): boolean {
  return fields.every((field) => one?.[field] === other?.[field]);
}

/** Whether a line was written on since this page took it up, or put it away last. */
function isWrittenOn(id: string, here: Begun, known: Begun): boolean {
  return here.has(id) && !isSame(here.get(id), known.get(id));
}

/**
 * The name under which a new line is put away: another one where both this page and another have written
 * under this since.
 */
export function nameBeside(line: Line, name: string, known: Begun, there: Begun): string {
  const isOurs = isWrittenOn(name, new Map([[name, line]]), known);
  const isTheirs = there.has(name) && !isSame(there.get(name), known.get(name));
  return isOurs && isTheirs ? `${newLine}-${newId(Date.now(), there.size)}` : name;
}

/**
 * What has to be kept so that these lines are begun, and none that this page knew of besides. What
 * another page put away meanwhile stays, unless the line was written on here.
 *
 * @param here what stands half written on this page
 * @param known what it took up, or put away last
 * @param there what is kept now
 */
export function begunAs(here: Begun, known: Begun, there: Begun): Record<string, Json> {
  const ids = [...new Set([...here.keys(), ...known.keys()])];
  const mine = ids.filter(
    (id) => isSame(known.get(id), there.get(id)) || isWrittenOn(id, here, known),
  );
  return Object.fromEntries(
    mine.flatMap((id) =>
      fields.map((field) => [`begun/${id}/${field}`, here.get(id)?.[field] ?? null] as const),
    ),
  );
}
