import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { scoreProfile } from '../../../../src/features/assessment/score-profile.ts';
import { amongNonsense, mostlyHigh, questionIds, someAnswers } from './any-answers.ts';
import { conversationCheck } from './definition.ts';

const bands = conversationCheck.bands.map(({ key }) => key);

describe('for all answers', () => {
  const height = (answers: Record<string, string>) => {
    const { verdict } = scoreProfile(conversationCheck, answers);
    return verdict.status === 'scored' ? bands.indexOf(verdict.band) : null;
  };

  test('raising an answer lowers neither its dimension nor the band', () => {
    let judged = 0;
    const raised = fc
      .oneof(someAnswers, mostlyHigh)
      .filter((answers) => Object.values(answers).some((answer) => /^[0-3]$/.test(answer)))
      .chain((answers) => {
        const raisable = Object.keys(answers).filter((id) => /^[0-3]$/.test(answers[id] ?? ''));
        return fc.record({ answers: fc.constant(answers), id: fc.constantFrom(...raisable) });
      });
    fc.assert(
      fc.property(raised, ({ answers, id }) => {
        const more = { ...answers, [id]: String(Number(answers[id]) + 1) };
        const before = scoreProfile(conversationCheck, answers).dimensions;
        const after = scoreProfile(conversationCheck, more).dimensions;
        before.forEach(({ exact }, at) => assert.ok((after[at]?.exact ?? 0) >= (exact ?? 0)));
        const [low, high] = [height(answers), height(more)];
        assert.equal(low === null, high === null);
        if (low !== null && high !== null) judged += 1;
        assert.ok((high ?? 0) >= (low ?? 0));
      }),
      { numRuns: 3000 },
    );
    assert.ok(judged > 500, `only ${judged} of the sets had a band`);
  });

  test('questions and values that do not exist change nothing', () => {
    fc.assert(
      fc.property(amongNonsense(someAnswers, questionIds, ['A0', 'A20', 'B1']), (some) => {
        assert.deepEqual(
          scoreProfile(conversationCheck, some.all),
          scoreProfile(conversationCheck, some.answers),
        );
      }),
      { numRuns: 2000 },
    );
  });

  test('a number is no answer: only option ids are', () => {
    const answers = Object.fromEntries(questionIds.map((id) => [id, 4]));
    assert.equal(scoreProfile(conversationCheck, answers).answered, 0);
  });
});
