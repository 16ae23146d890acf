import { isScalar, type Pair, type YAMLMap } from 'yaml';

/** A value without quotation marks in `{ text: 1, or 2 }`, which its comma ends. */
export interface SplitValue {
  /** The field that the value stands in. */
  readonly field: string;
  /** What is left of the comma is a value; what is right of it is taken for these fields. */
  readonly taken: readonly string[];
  /** The value as its author meant it. */
  readonly whole: string;
  /** The first character of the value in the YAML. */
  readonly from: number;
}

/** Values between braces after which words stand that have no value of their own. */
export function splitValues(map: YAMLMap, text: string): SplitValue[] {
  if (!map.flow) return [];
  return map.items.flatMap((pair, at) => {
    const rest = map.items.slice(at + 1);
    const next = rest.findIndex((other) => !isAlone(other));
    const taken = next < 0 ? rest : rest.slice(0, next);
    return splitValue(pair, taken, text) ?? [];
  });
}

function splitValue({ key, value }: Pair, taken: readonly Pair[], text: string): SplitValue | null {
  const last = taken.at(-1)?.key;
  if (!isScalar(value) || value.type !== 'PLAIN' || !isScalar(last)) return null;
  const from = value.range?.[0] ?? 0;
  return {
    field: nameOf(key),
    taken: taken.map((pair) => nameOf(pair.key)),
    whole: text.slice(from, last.range?.[1]).trimEnd(),
    from,
  };
}

/** Whether a pair is words alone, without a colon and a value. */
function isAlone({ key, value }: Pair): boolean {
  return value === null && isScalar(key) && key.type === 'PLAIN';
}

function nameOf(key: unknown): string {
  return isScalar(key) ? String(key.value) : '';
}
