import type { Figure } from './schema.ts';

/** A source and its year, which is not said twice where it ends the source's own name. */
export function datedSource({ source, year }: Pick<Figure, 'source' | 'year'>): string {
  return source.endsWith(`${year}`) ? source : `${source}, ${year}`;
}
