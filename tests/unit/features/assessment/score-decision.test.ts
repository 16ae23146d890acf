import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { z } from 'astro/zod';
import { decisionRules } from '../../../../src/features/assessment/decision-rules.ts';
import { readRules, writeRules } from '../../../../src/features/assessment/rules.ts';
import { scoreDecision } from '../../../../src/features/assessment/score-decision.ts';
import { amongNonsense } from './any-answers.ts';
import { fitCheck } from './definition.ts';

const golden = z
  .array(
    z.object({
      name: z.string(),
      answers: z.record(z.string(), z.number()),
      expected: z.object({
        outcome: z.string(),
        also: z.array(z.string()).default([]),
        missing: z.array(z.string()).optional(),
        notes: z.array(z.string()).optional(),
        dims: z.record(z.string(), z.number().nullable()).optional(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/fit-check-golden.json', 'utf8')));

const idsOf = (answers: Record<string, number>) =>
  Object.fromEntries(Object.entries(answers).map(([id, score]) => [id, String(score)]));

const questionIds = fitCheck.questions.map(({ id }) => id);
const all = (value: string) => ({
  ...Object.fromEntries(questionIds.map((id) => [id, value])),
  B11: '2',
  B12: '2',
});
const someAnswers = fc.dictionary(
  fc.constantFrom(...questionIds),
  fc.constantFrom('0', '1', '2', '3', '4', 'na'),
);

/** What was decided, or a failure that says it was not. */
function decided(answers: Record<string, unknown>) {
  const result = scoreDecision(fitCheck, answers);
  return result.status === 'decided' ? result : assert.fail(result.missing.join(', '));
}

describe('the golden cases', () => {
  for (const { name, answers, expected } of golden) {
    test(name, () => {
      const result = scoreDecision(fitCheck, idsOf(answers));
      for (const { key, exact } of result.dimensions) {
        const wanted = expected.dims?.[key];
        if (wanted === undefined) continue;
        assert.equal(exact === null ? null : Math.round(exact), wanted && Math.round(wanted));
      }
      if (result.status === 'cannot-tell') {
        assert.equal(expected.outcome, 'cannot-tell');
        assert.deepEqual(result.missing, expected.missing ?? ['B7']);
        return;
      }
      assert.equal(result.outcome, expected.outcome);
      const named = result.outcome === 'listen-only' ? result.wanting : result.also;
      assert.deepEqual(named, expected.also);
    });
  }
});

describe('what stands beside an outcome', () => {
  test('the answers that decided it', () => {
    assert.deepEqual(decided({ ...all('4'), B7: '1' }).because, ['B7']);
    assert.deepEqual(decided({ ...all('4'), B9: '1', B10: '0' }).because, ['B9', 'B10']);
    assert.deepEqual(decided({ ...all('4'), B1: '1', B2: 'na', B3: '1' }).because, ['B1', 'B3']);
    assert.deepEqual(decided(all('4')).because, []);
  });

  test('the note to write a notice where small beginnings have nobody to stand in', () => {
    assert.deepEqual(decided({ ...all('4'), B7: '3', B8: '0' }).notes, ['away-notice']);
    assert.deepEqual(decided({ ...all('4'), B7: '3', B8: '0', B9: '0', B10: '0' }).notes, []);
  });

  test('what a profession allows, for every outcome', () => {
    const notes = ['0', '1', '2', '3'].map((B12) => decided({ ...all('4'), B9: '0', B12 }).notes);
    assert.deepEqual(notes, [
      ['within-the-rules'],
      ['ask-what-is-allowed'],
      [],
      ['ask-what-is-allowed'],
    ]);
  });
});

describe('for all answers', () => {
  test('skipping everything is never an outcome', () => {
    assert.deepEqual(scoreDecision(fitCheck, {}), {
      status: 'cannot-tell',
      missing: ['B4', 'B7', 'B9'],
      dimensions: fitCheck.dimensions.map(({ key }) => ({ key, exact: null })),
    });
  });

  test('without one of the three that decide most there is no outcome', () => {
    fc.assert(
      fc.property(someAnswers, (answers) => {
        const given = (id: string) => /^[0-4]$/.test(answers[id] ?? '');
        const { status } = scoreDecision(fitCheck, answers);
        return (status === 'decided') === ['B4', 'B7', 'B9'].every(given);
      }),
    );
  });

  test('questions and values that do not exist change nothing', () => {
    fc.assert(
      fc.property(amongNonsense(someAnswers, questionIds, ['A1', 'B0', 'B13']), (some) => {
        assert.deepEqual(scoreDecision(fitCheck, some.all), scoreDecision(fitCheck, some.answers));
      }),
    );
  });

  test('raising an answer never lowers its dimension', () => {
    const scored = fitCheck.questions.filter(({ dimension }) => dimension !== undefined);
    fc.assert(
      fc.property(someAnswers, fc.constantFrom(...scored), (answers, { id, dimension }) => {
        if (!/^[0-3]$/.test(answers[id] ?? '')) return;
        const valueOf = (given: Record<string, string>) =>
          scoreDecision(fitCheck, given).dimensions.find(({ key }) => key === dimension)?.exact ??
          0;
        assert.ok(
          valueOf({ ...answers, [id]: String(Number(answers[id]) + 1) }) >= valueOf(answers),
        );
      }),
    );
  });

  test('every outcome comes up', () => {
    const outcomes = new Set<string>();
    fc.assert(
      fc.property(
        fc.record(
          Object.fromEntries(
            questionIds.map((id) => [id, fc.constantFrom('0', '1', '2', '3', '4', '4')]),
          ),
        ),
        (answers) => {
          const result = scoreDecision(fitCheck, answers);
          if (result.status === 'decided') outcomes.add(result.outcome);
        },
      ),
      { numRuns: 5000, seed: 6 },
    );
    assert.deepEqual([...outcomes].toSorted(), fitCheck.outcomes.map(({ key }) => key).toSorted());
  });
});

test('the rules that a page carries decide as the definition does', () => {
  const carried = readRules(decisionRules, writeRules(decisionRules, fitCheck));
  assert.ok(carried);
  for (const { answers } of golden) {
    assert.deepEqual(
      scoreDecision(carried, idsOf(answers)),
      scoreDecision(fitCheck, idsOf(answers)),
    );
  }
});
