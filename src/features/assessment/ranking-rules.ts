import * as v from 'valibot';
import type { RankingDefinition } from './schema-ranking.ts';
import type { RankingRules } from './score-ranking.ts';

const points = v.record(v.string(), v.number());

/** What ranking needs of an instrument; see `score-ranking.ts`. */
export const rankingRules = v.object({
  places: v.array(v.string()),
  questions: v.array(
    v.object({
      id: v.string(),
      several: v.boolean(),
      most: v.optional(v.number()),
      eachPlace: v.optional(v.number()),
      options: v.array(v.object({ id: v.string(), points: v.optional(points) })),
    }),
  ),
  needed: v.array(v.string()),
  enough: v.object({ place: v.string(), of: v.array(v.string()), fewest: v.number() }),
  unwanted: v.string(),
  ruledOut: v.array(v.object({ place: v.string(), question: v.string(), is: v.array(v.string()) })),
  ties: v.array(v.string()),
  homeFrom: v.number(),
  outpostShare: v.number(),
  base: v.object({
    question: v.string(),
    by: v.record(v.string(), v.string()),
    unknown: v.string(),
  }),
  grounds: v.array(v.object({ question: v.string(), ground: v.string() })),
  guess: v.string(),
});

/** The ids and numbers of a definition. */
export function rankingRulesOf(definition: RankingDefinition): RankingRules {
  return {
    ...definition,
    places: definition.places.map(({ id }) => id),
    guess: definition.guess.ground,
  };
}
