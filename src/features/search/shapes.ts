/**
 * Reads what comes over a border and may be nonsense. By hand: a schema would add the checking
 * library to what every page loads.
 */
export type Shape = Readonly<Record<string, unknown>>;

export const isShape = (value: unknown): value is Shape =>
  typeof value === 'object' && value !== null;

/** A text as it is; anything else is an empty one. */
export const text = (value: unknown): string => (typeof value === 'string' ? value : '');

/** A list as it is; anything else is an empty one. */
export const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
