import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { assessmentSchema, type Profile } from '../../../../src/features/assessment/schema.ts';
import { conversationCheck } from './definition.ts';

/** Where a changed definition is refused, and why. */
function refused(change: (profile: Profile) => void): string[] {
  const copy = structuredClone(conversationCheck);
  change(copy);
  const parsed = assessmentSchema.safeParse(copy);
  return (parsed.error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`);
}

test('the conversation check has six dimensions and nineteen questions', () => {
  assert.equal(conversationCheck.dimensions.length, 6);
  assert.equal(conversationCheck.questions.length, 19);
});

describe('a definition is refused', () => {
  const mistakes: [name: string, change: (profile: Profile) => void, because: RegExp][] = [
    [
      'when a question names an unknown dimension',
      ({ questions }) => Object.assign(questions[3] ?? {}, { dimension: 'answring' }),
      /^questions\.3\.dimension: No dimension "answring"\. There are: listening, responsiveness/,
    ],
    [
      'when an id stands twice',
      ({ questions }) => Object.assign(questions[1] ?? {}, { id: 'A1' }),
      /^questions\.1\.id: The id "A1" stands here twice/,
    ],
    [
      'when options are out of order',
      ({ questions }) => questions[0]?.options.reverse(),
      /^questions\.0\.options: The ids are 0, 1, 2, 3, 4/,
    ],
    [
      'when the quick look asks what is not there',
      ({ quickLook }) => quickLook?.questions.push('A20'),
      /^quickLook\.questions\.6: No question "A20"/,
    ],
    [
      'when a tally leaves counts without an answer',
      ({ tally }) => tally?.counts[0]?.answers.pop(),
      /^tally\.counts\.0\.answers: The last answer must reach up to 10/,
    ],
    [
      'when bands do not rise',
      ({ bands }) => Object.assign(bands[2] ?? {}, { from: 20 }),
      /^bands: The numbers must rise/,
    ],
    [
      'when a cap gives a band that is not there',
      ({ caps }) => Object.assign(caps[0] ?? {}, { to: 'converse' }),
      /^caps\.0\.to: No band "converse"\. There are: announcing, hearing, conversing, neighbour/,
    ],
    [
      'when a field is misspelt',
      ({ tooFew }) => Object.assign(tooFew, { headng: 'x' }),
      /^tooFew: .*headng/,
    ],
  ];
  for (const [name, change, because] of mistakes) {
    test(name, () => assert.match(refused(change)[0] ?? 'not refused', because));
  }
});
