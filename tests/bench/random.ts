/** Numbers that look random and come out the same for the same name. */
export interface Random {
  /** From 0 up to 1. */
  readonly next: () => number;
  /** A whole number from 0 up to a bound, which is left out; 0 where the bound is. */
  readonly below: (bound: number) => number;
  /** Any word of a list, each as likely as the others; empty where there is none. */
  readonly pick: (list: readonly string[]) => string;
  /** Any word of a list; the nth comes about 1/n times as often as the first. */
  readonly often: (words: readonly string[]) => string;
}

/** @see https://en.wikipedia.org/wiki/Fowler–Noll–Vo_hash_function */
function hashOf(name: string): number {
  let hash = 2_166_136_261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16_777_619);
  return hash >>> 0;
}

/** Mulberry32, a generator of 32 bits by Tommy Ettinger. */
function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const totals = new Map<readonly string[], number[]>();

/** Sums of 1/n up to each word of a list. */
function totalsOf(words: readonly string[]): number[] {
  const known = totals.get(words);
  if (known) return known;
  let total = 0;
  const sums = words.map((_, position) => (total += 1 / (position + 3)));
  totals.set(words, sums);
  return sums;
}

/** The same name gives the same numbers. */
export function randomFrom(name: string): Random {
  const next = generator(hashOf(name));
  const below = (bound: number) => Math.floor(next() * bound);
  return {
    next,
    below,
    pick: (list) => list[below(list.length)] ?? '',
    often: (words) => {
      const sums = totalsOf(words);
      const target = next() * (sums.at(-1) ?? 0);
      return words[sums.findIndex((sum) => sum > target)] ?? '';
    },
  };
}

/** A text with its first letter large. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
