import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { z } from 'astro/zod';
import { rankingRules, rankingRulesOf } from '../../../../src/features/assessment/ranking-rules.ts';
import { readRules, writeRules } from '../../../../src/features/assessment/rules.ts';
import { reasonsFor, scoreRanking } from '../../../../src/features/assessment/score-ranking.ts';
import { placeFinder } from './definition.ts';

const golden = z
  .array(
    z.object({
      name: z.string(),
      answers: z.record(z.string(), z.union([z.string(), z.array(z.string())])),
      expected: z.object({
        status: z.enum(['ok', 'too-few']),
        base: z.string().optional(),
        home: z.string().nullable().default(null),
        outpost: z.string().nullable().default(null),
        ground: z.string().optional(),
        scores: z.record(z.string(), z.number()).default({}),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/place-finder-golden.json', 'utf8')));

const rules = rankingRulesOf(placeFinder);
const questionIds = rules.questions.map(({ id }) => id);

const anyAnswers = fc.record(
  Object.fromEntries(
    rules.questions.map(({ id, several, options }) => {
      const option = fc.constantFrom(...options.map((each) => each.id));
      return [id, several ? fc.array(option, { maxLength: 4 }) : option];
    }),
  ),
  { requiredKeys: [] },
);

describe('the golden cases', () => {
  for (const { name, answers, expected } of golden) {
    test(name, () => {
      const result = scoreRanking(rules, answers);
      if (result.status === 'too-few') {
        assert.equal(expected.status, 'too-few');
        return;
      }
      assert.equal(expected.status, 'ok');
      const { base, home, outpost, ground, places } = result;
      assert.deepEqual([base, home, outpost], [expected.base, expected.home, expected.outpost]);
      if (expected.ground !== undefined) assert.equal(ground ?? 'none', expected.ground);
      for (const { place, points } of places)
        assert.equal(points, expected.scores[place] ?? points);
    });
  }
});

describe('ranking', () => {
  const shop = { C3: 'local-people', C4: '30-49', C5: 'how-it-looks' };

  test('of what may be ticked up to twice, the first two on the page count', () => {
    const ranked = (C6: string[]) => scoreRanking(rules, { ...shop, C6 });
    assert.deepEqual(ranked(['group', 'camera', 'photo']), ranked(['photo', 'camera']));
  });

  test('leaves out what the reader does not want, however many points it has', () => {
    const result = scoreRanking(rules, { ...shop, C1: ['instagram'], C8: ['instagram'] });
    assert.equal(result.status === 'ranked' && result.home, 'facebook');
  });

  test('says which answers brought a place its points, the weightiest first', () => {
    const answers = { ...shop, C1: ['instagram', 'nextdoor'], C6: ['photo', 'message'] };
    assert.deepEqual(reasonsFor(rules, answers, 'instagram'), [
      { question: 'C1', points: 12 },
      { question: 'C3', points: 3 },
      { question: 'C5', points: 3 },
      { question: 'C4', points: 2 },
      { question: 'C6', points: 2 },
      { question: 'C6', points: 1 },
    ]);
    assert.deepEqual(reasonsFor(rules, {}, 'instagram'), []);
  });
});

describe('for all answers', () => {
  test('skipping everything is never a ranking', () => {
    assert.deepEqual(scoreRanking(rules, {}), { status: 'too-few', missing: ['C3'] });
    const nothing = Object.fromEntries(questionIds.map((id) => [id, []]));
    assert.equal(scoreRanking(rules, nothing).status, 'too-few');
  });

  test('"I have not asked" alone names nothing', () => {
    const result = scoreRanking(rules, { C1: ['not-asked'], C3: 'travellers' });
    assert.deepEqual(result, { status: 'too-few', missing: ['C1', 'C4', 'C5', 'C6'] });
  });

  test('the reasons for a place add up to its points', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = scoreRanking(rules, answers);
        if (result.status === 'too-few') return;
        for (const { place, points } of result.places) {
          const sum = reasonsFor(rules, answers, place).reduce((all, each) => all + each.points, 0);
          assert.equal(sum, points);
        }
      }),
    );
  });

  test('an outpost is never better than the home', () => {
    fc.assert(
      fc.property(anyAnswers, (answers) => {
        const result = scoreRanking(rules, answers);
        if (result.status === 'too-few' || result.outpost === null) return;
        const [home, second] = result.places;
        assert.deepEqual([home?.place, second?.place], [result.home, result.outpost]);
        assert.ok((second?.points ?? 0) >= 0.7 * (home?.points ?? 0));
      }),
    );
  });

  test('questions and values that do not exist change nothing', () => {
    const strange = fc.dictionary(
      fc.string().filter((id) => !questionIds.includes(id)),
      fc.anything(),
    );
    const nonsense = fc.anything().filter((value) => typeof value !== 'string');
    fc.assert(
      fc.property(anyAnswers, strange, nonsense, (answers, others, value) => {
        const skipped = questionIds.filter((id) => !Object.hasOwn(answers, id));
        const noise = Object.fromEntries(skipped.map((id) => [id, ['gopher', value]]));
        const known = Object.fromEntries(
          Object.entries(answers).map(([id, given]) => [
            id,
            Array.isArray(given) ? [...given, value, 'gopher'] : given,
          ]),
        );
        assert.deepEqual(
          scoreRanking(rules, { ...others, ...noise, ...known }),
          scoreRanking(rules, answers),
        );
      }),
    );
  });
});

test('the rules that a page carries rank as the definition does', () => {
  const carried = readRules(rankingRules, writeRules(rankingRules, rules));
  assert.ok(carried);
  for (const { answers } of golden) {
    assert.deepEqual(scoreRanking(carried, answers), scoreRanking(rules, answers));
  }
});
