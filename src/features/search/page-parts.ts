import { kindOf, type Kind } from './kinds.ts';
import { isShape, list, text } from './shapes.ts';

/** A place on a page that search can open: a heading or an item of a checklist. */
export interface Spot {
  readonly anchor: string;
  readonly text: string;
}

/** A spot as it lies on the server. */
export type StoredSpot = readonly [anchor: string, text: string];

/** What joins the full-text index with the quick list, as it lies on the server, `pagefind/parts.json`. */
export interface StoredParts {
  /** The full-text index's name for each entry of the quick list, in its order. */
  readonly ids: readonly string[];
  /** The spots of each entry, in the same order. */
  readonly spots: readonly (readonly StoredSpot[])[];
  /** Name and kind of the pages that the quick list has no room for. */
  readonly others: readonly (readonly [id: string, kind: string])[];
}

export interface PageParts {
  /** The position of an entry in the quick list, by its name in the full-text index. */
  readonly positions: ReadonlyMap<string, number>;
  readonly spots: readonly (readonly Spot[])[];
  readonly otherKinds: ReadonlyMap<string, Kind>;
}

const pair = (value: unknown): [string, string] => {
  const [one, other] = list(value);
  return [text(one), text(other)];
};

const spotOf = (value: unknown): Spot => {
  const [anchor, text] = pair(value);
  return { anchor, text };
};

/** Reads what the build wrote; what is missing is taken as empty. */
export function pagePartsOf(value: unknown): PageParts {
  const { ids, spots, others } = isShape(value) ? value : {};
  return {
    positions: new Map(list(ids).map((id, position) => [text(id), position])),
    spots: list(spots).map((some) => list(some).map(spotOf)),
    otherKinds: new Map(
      list(others).map((other) => {
        const [id, kind] = pair(other);
        return [id, kindOf(kind)];
      }),
    ),
  };
}
