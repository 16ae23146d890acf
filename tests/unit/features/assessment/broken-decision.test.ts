import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { DecisionDefinition } from '../../../../src/features/assessment/schema-decision.ts';
import { assessmentSchema } from '../../../../src/features/assessment/schema.ts';
import { fitCheck } from './definition.ts';

/** Where a changed definition is refused, and why. */
function refused(change: (decision: DecisionDefinition) => void): string[] {
  const copy = structuredClone(fitCheck);
  change(copy);
  const parsed = assessmentSchema.safeParse(copy);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

const mistakes: [name: string, change: (decision: DecisionDefinition) => void, says: string][] = [
  [
    'a question of an unknown dimension',
    ({ questions }) => Object.assign(questions[0] ?? {}, { dimension: 'peple' }),
    'questions.0.dimension: No dimension "peple". There are: people, willing, capacity, backing.',
  ],
  [
    'a condition on an unknown dimension',
    ({ rules }) => rules[3]?.any.push([{ dimension: 'crowd', under: 25 }]),
    'rules.3.any.1.0.dimension: No dimension "crowd". There are: people, willing, capacity, backing.',
  ],
  [
    'a condition on an answer that is not there',
    ({ notes }) => Object.assign(notes[1] ?? {}, { any: [[{ question: 'B12', is: ['4'] }]] }),
    'notes.1.any.0.0.is.0: No answer of B12 "4". There are: 0, 1, 2, 3.',
  ],
  [
    'a count that no answer has',
    ({ notes }) => Object.assign(notes[1] ?? {}, { any: [[{ question: 'B12', atLeast: 4 }]] }),
    'notes.1.any.0.0.atLeast: The answers of B12 count 0 to 3, so "atLeast: 4" never holds.',
  ],
  [
    'a count that every answer has',
    ({ notes }) => Object.assign(notes[1] ?? {}, { any: [[{ question: 'B12', atMost: 3 }]] }),
    'notes.1.any.0.0.atMost: The answers of B12 count 0 to 3, so "atMost: 3" holds for each of them.',
  ],
  [
    'a rule for an unknown outcome',
    ({ rules }) => Object.assign(rules[0] ?? {}, { outcome: 'mend' }),
    'rules.0.outcome: No outcome "mend". There are: mend-first, not-your-way, not-this-season, elsewhere, listen-only, start-small.',
  ],
  [
    'an outcome that no rule gives',
    ({ rules }) => rules.splice(3, 1),
    'outcomes.3.key: No rule gives the outcome "elsewhere".',
  ],
  [
    'a rule behind one that always applies before it',
    ({ rules }) => Object.assign(rules[2] ?? {}, { any: [[{ question: 'B9', is: ['0'] }]] }),
    'rules.2: Nothing can reach the outcome "not-this-season" here: an earlier rule always applies before.',
  ],
  [
    'a rule without conditions before the last',
    ({ rules }) => Object.assign(rules[4] ?? {}, { any: [] }),
    'rules.5: Nothing can reach the outcome "start-small" here: an earlier rule always applies before.',
  ],
  [
    'a last rule with conditions',
    ({ rules }) => rules.at(-1)?.any.push([{ question: 'B9', atLeast: 3 }]),
    'rules.5.any: The last rule has no conditions, so that there is always an outcome: any: [].',
  ],
  [
    'a dimension that can never have a value',
    ({ dimensions }) => Object.assign(dimensions[2] ?? {}, { fewest: 3 }),
    'dimensions.2.fewest: The dimension "capacity" needs 3 answers and has 2 questions.',
  ],
  [
    'a question that is needed and is not there',
    ({ needed }) => needed.push('B13'),
    `needed.3: No question "B13". There are: ${fitCheck.questions.map(({ id }) => id).join(', ')}.`,
  ],
  [
    'levels that do not rise',
    ({ levels }) => levels.reverse(),
    'levels.0.from: The first level begins at 0.',
  ],
];

describe('A decision is refused for', () => {
  for (const [name, change, says] of mistakes) {
    test(name, () => assert.equal(refused(change)[0], says));
  }

  test('an outcome without a step', () => {
    const [first = ''] = refused(({ outcomes }) => outcomes[0]?.steps.splice(0));
    assert.match(first, /^outcomes\.0\.steps: /);
  });
});
