/** A mistake between two parts of a definition, and where it stands. */
export interface Broken {
  readonly path: (string | number)[];
  readonly message: string;
  /** What may stand there. */
  readonly allowed?: string;
  /** What was written, and the names of which it is none. */
  readonly name?: string;
  readonly known?: readonly string[];
}

/** The issue of a schema that tells of a mistake. */
export function issueOf({ path, message, ...params }: Broken) {
  return { code: 'custom' as const, path, message, params };
}

/** So many things, in words. */
export const countOf = (number: number, thing: string) =>
  `${number} ${thing}${number === 1 ? '' : 's'}`;

/** A range that begins at 1, in words. */
export const oneTo = (most: number) => (most > 1 ? `1 to ${most}` : String(most));

/** A name that one part uses, and where it does. */
export type Name = readonly [path: (string | number)[], value: string];

/** Names that are used and do not exist. */
export function unknown(what: string, used: readonly Name[], names: readonly Name[]): Broken[] {
  const known = names.map(([, value]) => value);
  return used
    .filter(([, value]) => !known.includes(value))
    .map(([path, value]) => ({
      path,
      name: value,
      known,
      message: `No ${what} "${value}". There are: ${known.join(', ')}.`,
    }));
}

/** Names that stand twice among those that have to differ. */
export function repeated(what: string, names: readonly Name[]): Broken[] {
  return names
    .filter(([, value], at) => names.findIndex(([, other]) => other === value) < at)
    .map(([path, value]) => ({ path, message: `The ${what} "${value}" stands here twice.` }));
}

/** One mistake where numbers do not rise. */
export function notRising(path: (string | number)[], numbers: readonly number[]): Broken[] {
  const rising = numbers.every((value, at) => at === 0 || value > (numbers[at - 1] ?? value));
  return rising ? [] : [{ path, message: 'The numbers must rise from one line to the next.' }];
}

/** The names in a list, each with its place. */
export function namesAt<Item>(
  list: string,
  items: readonly Item[],
  field: string,
  of: (item: Item) => string,
): Name[] {
  return items.map((item, at) => [[list, at, field], of(item)]);
}
