/** The kinds of page that results are grouped by; each page names its own to the index. */
export const kinds = [
  'chapter',
  'article',
  'checklist',
  'assessment',
  'worksheet',
  'place',
  'principle',
  'term',
  'figure',
  'page',
] as const;

export type Kind = (typeof kinds)[number];

/** The kind that a page names; one that search does not know counts as a page like any other. */
export function kindOf(name: string | undefined): Kind {
  return kinds.find((kind) => kind === name) ?? 'page';
}
