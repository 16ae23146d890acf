import type { Place } from './problem.ts';

/** Tells the place of a character; an offset beyond the end counts as the end. */
export type PlaceOf = (offset: number) => Place;

/** Reads the lines of a text once, to tell the places of many characters in it. */
export function placesIn(text: string): PlaceOf {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)];
  return (offset) => {
    const at = Math.min(offset, text.length);
    let first = 0;
    for (let past = starts.length; past - first > 1;) {
      const middle = (first + past) >> 1;
      if ((starts[middle] ?? 0) <= at) first = middle;
      else past = middle;
    }
    return { line: first + 1, column: at - (starts[first] ?? 0) + 1 };
  };
}

/** The place of one character in a text. */
export function placeOf(text: string, offset: number): Place {
  return placesIn(text)(offset);
}
