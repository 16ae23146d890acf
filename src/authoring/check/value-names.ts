const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  date: 'a day',
};

/** What a type is called. */
export function nameOfType(expected: string): string {
  return typeNames[expected] ?? expected;
}

/** What a value is, as one would say it. */
export function nameOfValue(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `the text "${value}"`;
  if (typeof value === 'boolean') return `the yes-or-no value ${String(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
}
