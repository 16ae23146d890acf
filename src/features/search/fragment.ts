import { isShape, list, text, type Shape } from './shapes.ts';

/** A section of a found page in which the query occurs. */
export interface FragmentSection {
  /** The heading's text. */
  readonly title: string;
  /** The page's address with the heading's anchor; without one above the first heading. */
  readonly address: string;
  /** As in a fragment. */
  readonly excerpt: string;
  /** How much the section has to do with the query, compared with others of its page. */
  readonly weight: number;
}

/** What the index says about one found page. */
export interface Fragment {
  /** From the root of the host, with the base path. */
  readonly address: string;
  readonly title: string;
  /** The reader's question that the page answers; empty where it has none. */
  readonly question: string;
  /** The kind that the page names, if it does. */
  readonly kind: string | undefined;
  /** Words around the densest match, with `<mark>`; `<` and `>` of the text are entities. */
  readonly excerpt: string;
  readonly sections: readonly FragmentSection[];
}

const shape = (value: unknown): Shape => (isShape(value) ? value : {});

function sectionOf(value: unknown): FragmentSection | null {
  const { title, url, excerpt, weighted_locations } = shape(value);
  if (!text(url).startsWith('/')) return null;
  const scores = list(weighted_locations).map((place) => Number(shape(place)['balanced_score']));
  return {
    title: text(title),
    address: text(url),
    excerpt: text(excerpt),
    weight: scores.reduce((sum, score) => sum + (score || 0), 0),
  };
}

/**
 * Reads what Pagefind returns for a page. What is missing is taken as empty; null is returned for
 * anything without a title and an address on this site.
 */
export function fragmentOf(value: unknown): Fragment | null {
  const { url, excerpt, meta, filters, sub_results } = shape(value);
  const { title, question } = shape(meta);
  if (!text(url).startsWith('/') || !text(title)) return null;
  return {
    address: text(url),
    title: text(title),
    question: text(question),
    kind: text(list(shape(filters)['kind'])[0]) || undefined,
    excerpt: text(excerpt),
    sections: list(sub_results)
      .map(sectionOf)
      .filter((section) => section !== null),
  };
}
