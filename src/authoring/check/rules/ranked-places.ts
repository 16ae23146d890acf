import { z } from 'astro/zod';
import type { Guide } from '../guide.ts';
import { inFolder } from '../known.ts';
import { listOf, nearestOf } from '../names.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import type { Path } from '../yaml-text.ts';

const ranking = z.looseObject({ kind: z.literal('ranking') });

/** Places in a ranking that have no card: a result leads to the card of the place it names. */
export function checkRankedPlaces({ entries }: Guide): Problem[] {
  const cards = inFolder(entries, 'places').map(({ slug }) => slug);
  return inFolder(entries, 'assessments').flatMap(({ path, fields }) => {
    if (!fields || !ranking.safeParse(fields.data).success) return [];
    return fields.values
      .filter((value) => isPlaceId(value.path) && !cards.includes(String(value.node.value)))
      .map(({ node, place }) => errorAt(path, place, cardFinding(String(node.value), cards)));
  });
}

function isPlaceId([list, , field, ...further]: Path): boolean {
  return list === 'places' && field === 'id' && further.length === 0;
}

function cardFinding(name: string, cards: readonly string[]): Finding {
  const nearest = nearestOf(name, cards);
  return {
    what: `There is no place "${name}" with a card in places/.`,
    allowed: listOf(cards),
    ...(nearest === undefined ? {} : { nearest, write: `id: ${nearest}` }),
  };
}
