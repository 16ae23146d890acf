import type { Entries, Entry, Json } from './stored-document.ts';

/** The entries of several documents, by the documents' keys. */
export type Documents = Readonly<Record<string, Entries>>;

/** Null is the lowest value; the others go by their JSON, which differs whenever they do. */
function isHigher(one: Json, other: Json): boolean {
  if (one === null || other === null) return one !== other && other === null;
  return JSON.stringify(one) > JSON.stringify(other);
}

/** Whether an entry takes the place of another: the newer does; of two as old, the higher value. */
export function supersedes(one: Entry, other: Entry): boolean {
  return one.at === other.at ? isHigher(one.value, other.value) : one.at > other.at;
}

function combine<Part>(
  one: Readonly<Record<string, Part>>,
  other: Readonly<Record<string, Part>>,
  choose: (mine: Part, theirs: Part) => Part,
): Record<string, Part> {
  const all = new Map(Object.entries(one));
  for (const [key, theirs] of Object.entries(other)) {
    const mine = all.get(key);
    all.set(key, mine === undefined ? theirs : choose(mine, theirs));
  }
  return Object.fromEntries(all);
}

/** The entries of both, the newer of each pair. Nothing that stands in either is left out. */
export function mergeEntries(one: Entries, other: Entries): Entries {
  return combine(one, other, (mine, theirs) => (supersedes(theirs, mine) ? theirs : mine));
}

/** The documents of both, merged entry by entry. The order of the two does not matter. */
export function mergeDocuments(one: Documents, other: Documents): Documents {
  return combine(one, other, mergeEntries);
}

/** Whether two entries, either of which may be missing, are the same. */
export function isSame(one: Entry | undefined, other: Entry | undefined): boolean {
  return one?.at === other?.at && one?.value === other?.value;
}

/** Whether anything of a change still stands, so that it can be taken back; as for `revert`. */
export function stands(current: Entries, before: Entries, after: Entries): boolean {
  const [now, old] = [current, before].map((all) => new Map(Object.entries(all)));
  return Object.entries(after).some(
    ([id, made]) => isSame(now?.get(id), made) && !isSame(old?.get(id), made),
  );
}

/**
 * Takes a change back and leaves what was changed since.
 *
 * @param current what stands there now
 * @param before what stood there before the change
 * @param after what stood there right after it
 */
export function revert(current: Entries, before: Entries, after: Entries): Entries {
  const [now, old, made] = [current, before, after].map((all) => new Map(Object.entries(all)));
  const ids = new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])]);
  const kept = [...ids].flatMap((id) => {
    const entry = isSame(now?.get(id), made?.get(id)) ? old?.get(id) : now?.get(id);
    return entry ? [[id, entry] as const] : [];
  });
  return Object.fromEntries(kept);
}
