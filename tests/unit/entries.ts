import type { Entries, Json } from '../../src/lib/stored-document.ts';

/** Entries with some values set at a given moment, in milliseconds since 1970, UTC. */
export function withValuesAt(
  entries: Entries,
  values: Readonly<Record<string, Json>>,
  at: number,
): Entries {
  const changed = Object.entries(values).map(([id, value]) => [id, { value, at }] as const);
  return { ...entries, ...Object.fromEntries(changed) };
}
