import type { Spot } from './page-parts.ts';
import { stemsOf } from './stems.ts';
import type { Term, Terms } from './terms.ts';

/** What a spot must say of a query to be worth a line of its own. */
const worthShowing = 0.5;

const has = (stems: ReadonlySet<string>, { variants }: Term): boolean =>
  variants.some((variant) => variant.stems.every((stem) => stems.has(stem)));

/** The headings and items that say most of a query, the best first. */
export function spotsWorthShowing(spots: readonly Spot[], { terms }: Terms): Spot[] {
  const needed = terms.filter(({ isOptional }) => !isOptional);
  const all = needed.reduce((sum, { weight }) => sum + weight, 0);
  return spots
    .map((spot) => {
      const stems = new Set(stemsOf(spot.text));
      const said = needed
        .filter((term) => has(stems, term))
        .reduce((sum, { weight }) => sum + weight, 0);
      return { spot, share: said / all };
    })
    .filter(({ share }) => share >= worthShowing)
    .toSorted((one, other) => other.share - one.share)
    .map(({ spot }) => spot);
}
