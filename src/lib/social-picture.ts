import type { PageRef } from './links.ts';

/** Pixels of a social picture, as networks ask for them. */
export const pictureSize = { width: 1200, height: 630 } as const;

/** What is set on a page's social picture. */
export interface Card {
  /** The reader's question, or the page's name where it has none. */
  readonly large: string;
  /** What answers it: the page's name, or what it is about. */
  readonly small: string;
  /** A number for the margin. */
  readonly number?: number | undefined;
}

/** Where a page's picture lies, below the base path. */
export function pictureFile(ref: PageRef): string {
  return `social/${ref === '' ? 'index' : ref}.png`;
}

/** What a page's picture says, in words for those who do not see it. */
export function pictureWords({ large, small }: Card): string {
  return `${large} ${small}`;
}
