import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { z } from 'astro/zod';
import {
  levelOf,
  lowestIn,
  scoreProfile,
  unanswered,
} from '../../../../src/features/assessment/score-profile.ts';
import { mostlyHigh, questionIds } from './any-answers.ts';
import { conversationCheck } from './definition.ts';

const golden = z
  .array(
    z.object({
      name: z.string(),
      answers: z.record(z.string(), z.number()),
      expected: z.object({
        status: z.enum(['ok', 'too-few']),
        answered: z.number(),
        dims: z.record(z.string(), z.number().nullable()),
        overall: z.number().nullable(),
        band: z.string().nullable(),
        caps: z.array(z.string()),
        low: z.array(z.string()).optional(),
      }),
    }),
  )
  .parse(JSON.parse(readFileSync('tests/fixtures/conversation-check-golden.json', 'utf8')));

/** Half up; no case lies so near a half that binary fractions matter. */
const shown = (value: number | null) => (value === null ? null : Math.round(value));

const idsOf = (answers: Record<string, number>) =>
  Object.fromEntries(Object.entries(answers).map(([id, score]) => [id, String(score)]));

describe('the questions that a total waits for', () => {
  const waitedFor = (answers: Record<string, string>) =>
    unanswered(conversationCheck, scoreProfile(conversationCheck, answers), answers);
  const same = (ids: readonly string[]) => Object.fromEntries(ids.map((id) => [id, '2']));

  test('are all without an answer while answers are wanting', () => {
    assert.deepEqual(waitedFor({}), questionIds);
    const rest = questionIds.filter((id) => id !== 'A1' && id !== 'A3');
    assert.deepEqual(waitedFor({ A1: '2', A3: 'na' }), rest);
  });

  test('are those of sides without a number where only sides are wanting', () => {
    const skipped = ['A8', 'A9', 'A11', 'A12', 'A14', 'A15', 'A16'];
    const answered = questionIds.filter((id) => !['A1', ...skipped].includes(id));
    assert.deepEqual(waitedFor(same(answered)), ['A1', ...skipped]);
    assert.deepEqual(waitedFor(same(['A1', ...answered])), skipped);
  });

  test('are none once there is a total', () => {
    assert.deepEqual(waitedFor(same(questionIds)), []);
  });
});

describe('the lowest answer of a dimension', () => {
  const answers = { A1: '3', A2: '1', A3: '1', A4: '0', A5: 'na' };
  test('is the first of those as low, and only of its own', () => {
    assert.equal(lowestIn(conversationCheck, answers, 'listening'), 'A2');
    assert.equal(lowestIn(conversationCheck, answers, 'responsiveness'), 'A4');
  });

  test('is none where nothing counts', () => {
    assert.equal(lowestIn(conversationCheck, { A7: 'na', A8: '9' }, 'conversation'), null);
  });
});

describe('the golden cases', () => {
  for (const { name, answers, expected } of golden) {
    test(name, () => {
      const result = scoreProfile(conversationCheck, idsOf(answers));
      assert.equal(result.answered, expected.answered);
      assert.equal(result.of, 19);
      assert.deepEqual(
        Object.fromEntries(result.dimensions.map(({ key, shown: value }) => [key, value])),
        Object.fromEntries(
          Object.entries(expected.dims).map(([key, value]) => [key, shown(value)]),
        ),
      );
      if (expected.status === 'too-few') {
        assert.equal(result.verdict.status, 'too-few');
        return;
      }
      assert.deepEqual(result.verdict, {
        status: 'scored',
        total: shown(expected.overall),
        band: expected.band,
        caps: expected.caps,
      });
      assert.deepEqual(result.lowest, expected.low);
    });
  }
});

describe('rounding', () => {
  test('a dimension of 12.5 is shown as 13 and 66.67 as 67', () => {
    const { dimensions } = scoreProfile(conversationCheck, {
      A1: '1',
      A2: '0',
      A4: '3',
      A5: '3',
      A6: '2',
    });
    assert.deepEqual(
      dimensions.slice(0, 2).map((dimension) => dimension.shown),
      [13, 67],
    );
  });

  test('the level follows the rounded number', () => {
    const levels = [0, 39, 40, 69, 70, 100].map((value) =>
      levelOf(value, conversationCheck.levels),
    );
    assert.deepEqual(levels, ['begin', 'begin', 'next', 'next', 'keep', 'keep']);
  });
});

describe('what comes next', () => {
  const all = (value: string) => Object.fromEntries(questionIds.map((id) => [id, value]));

  test('the two lowest dimensions, with the text of their level', () => {
    const answers = { ...all('4'), A1: '0', A2: '0', A3: '1', A17: '2', A18: '2', A19: '2' };
    assert.deepEqual(scoreProfile(conversationCheck, answers).steps, [
      { dimension: 'listening', level: 'begin' },
      { dimension: 'rhythm', level: 'next' },
    ]);
  });

  test('one stretch where every dimension is in good order', () => {
    assert.deepEqual(scoreProfile(conversationCheck, all('3')).steps, [
      { dimension: 'listening', level: 'keep' },
    ]);
  });

  test('nothing where nothing can be said', () => {
    assert.deepEqual(scoreProfile(conversationCheck, {}).steps, []);
  });

  test('a strong second side is kept while the first has something to do', () => {
    const answers = { ...all('4'), A17: '0', A18: '0', A19: '0' };
    assert.deepEqual(scoreProfile(conversationCheck, answers).steps, [
      { dimension: 'rhythm', level: 'begin' },
      { dimension: 'listening', level: 'keep' },
    ]);
  });
});

describe('caps', () => {
  const all = (value: string) => Object.fromEntries(questionIds.map((id) => [id, value]));

  test('a deaf neighbour is held back twice, in the order of the caps', () => {
    const { verdict } = scoreProfile(conversationCheck, { ...all('4'), A1: '0', A2: '0', A3: '0' });
    assert.deepEqual(verdict, {
      status: 'scored',
      total: 83,
      band: 'hearing',
      caps: ['one-weak-side', 'listen-first'],
    });
  });

  test('skipping what hurts never makes a neighbour: Listening must have a number', () => {
    fc.assert(
      fc.property(mostlyHigh, (answers) => {
        const { dimensions, verdict } = scoreProfile(conversationCheck, answers);
        const listening = dimensions.find(({ key }) => key === 'listening');
        return !(
          listening?.shown === null &&
          verdict.status === 'scored' &&
          verdict.band === 'neighbour'
        );
      }),
    );
  });
});

describe('what is missing', () => {
  test('counts the answers and the dimensions that a total still needs', () => {
    const { verdict } = scoreProfile(conversationCheck, { A1: '2', A2: '2', A4: '1', A13: 'na' });
    assert.deepEqual(verdict, { status: 'too-few', answersMissing: 9, dimensionsMissing: 3 });
  });

  test('"does not apply" to everything is no score', () => {
    const answers = Object.fromEntries(questionIds.map((id) => [id, 'na']));
    const { verdict, answered } = scoreProfile(conversationCheck, answers);
    assert.equal(answered, 0);
    assert.deepEqual(verdict, { status: 'too-few', answersMissing: 12, dimensionsMissing: 4 });
  });
});
