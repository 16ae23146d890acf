import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { RankingDefinition } from '../../../../src/features/assessment/schema-ranking.ts';
import { assessmentSchema } from '../../../../src/features/assessment/schema.ts';
import { placeFinder } from './definition.ts';

/** Where a changed definition is refused, and why. */
function refused(change: (ranking: RankingDefinition) => void): string[] {
  const copy = structuredClone(placeFinder);
  change(copy);
  const parsed = assessmentSchema.safeParse(copy);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const places = placeFinder.places.map(({ id }) => id).join(', ');

const mistakes: [name: string, change: (ranking: RankingDefinition) => void, says: string][] = [
  [
    'points for an unknown place',
    ({ questions }) => Object.assign(questions[2]?.options[0]?.points ?? {}, { orkut: 3 }),
    `questions.2.options.0.points.orkut: No place "orkut". There are: ${places}.`,
  ],
  [
    'a tie by a question that is not there',
    ({ ties }) => ties.push('C10'),
    'ties.3: No question "C10". There are: C1, C2, C3, C4, C5, C6, C7, C8, C9.',
  ],
  [
    'a base for an answer that is not there',
    ({ base }) => Object.assign(base.by, { boat: 'own-page' }),
    'base.by.boat: No answer of C7 "boat". There are: premises, service-area, neither.',
  ],
  [
    'a base that is not there',
    ({ base }) => Object.assign(base, { unknown: 'listing' }),
    'base.unknown: No base "listing". There are: google-business-profile, own-page, check-google-eligibility.',
  ],
  [
    'an answer that clears others where only one can be chosen',
    ({ questions }) => Object.assign(questions[2]?.options[1] ?? {}, { exclusive: true }),
    'questions.2.options.1.exclusive: Only where several can be ticked can one clear the others.',
  ],
  [
    'more answers than are asked for',
    ({ enough }) => Object.assign(enough, { fewest: 4 }),
    'enough.fewest: A ranking needs 4 answers of 3.',
  ],
  [
    'more answers that count than can be ticked',
    ({ questions }) => Object.assign(questions[5] ?? {}, { most: 6 }),
    'questions.5.most: 6 answers of C6 would count, and at most 5 can be ticked.',
  ],
  [
    'a place that nothing can make the home',
    ({ places: ranked }) => ranked.push({ id: 'orkut', name: 'Orkut', listen: 'Echoes.' }),
    'places.11.id: Nothing can make "orkut" the home: its answers give 0 points at best, and a home needs 5.',
  ],
];

describe('A ranking is refused for', () => {
  for (const [name, change, says] of mistakes) {
    test(name, () => assert.equal(refused(change)[0], says));
  }
});
