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
      'when a question stands apart from the others of its dimension',
      ({ questions }) => questions.push(...questions.splice(1, 1)),
      /^questions\.18\.dimension: Question A2 stands apart from the others of "listening"\./,
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
      'when a dimension needs more answers than it has questions',
      ({ minimums }) => Object.assign(minimums, { perDimension: 4 }),
      /^minimums\.perDimension: The dimension "listening" has 3 questions, and its number needs 4 answers/,
    ],
    [
      'when a total needs more dimensions than there are',
      ({ minimums }) => Object.assign(minimums, { dimensions: 7 }),
      /^minimums\.dimensions: A total needs 7 dimensions, and there are 6\./,
    ],
    [
      'when a total needs more answers than there are questions',
      ({ minimums }) => Object.assign(minimums, { answers: 20 }),
      /^minimums\.answers: A total needs 20 answers, and 19 questions are asked\./,
    ],
    [
      'when no number lies between two levels',
      ({ levels }) => Object.assign(levels, { keep: { from: 41, name: 'in good order' } }),
      /^levels\.keep\.from: No dimension can be "under way": no number it can have lies from 40 to 40\./,
    ],
    [
      'when a level begins where no number is',
      ({ levels }) => Object.assign(levels, { keep: { from: 120, name: 'in good order' } }),
      /^levels\.keep\.from: Too big/,
    ],
    [
      'when a cap lifts what it should hold back',
      ({ caps }) => Object.assign(caps[1] ?? {}, { to: 'neighbour' }),
      /^caps\.1\.to: The cap "one-weak-side" gives "neighbour", which is not lower/,
    ],
    [
      'when a cap waits for what cannot be',
      ({ minimums }) => Object.assign(minimums, { dimensions: 6 }),
      /^caps\.0\.when: The cap "listening-unknown" can never apply/,
    ],
    [
      'when a tally has answers that no count gives',
      ({ tally }) => Object.assign(tally?.counts[0]?.answers[3] ?? {}, { upTo: 10 }),
      /^tally\.counts\.0\.answers/,
    ],
    [
      'when a tally needs more posts than it has rows',
      ({ tally }) => Object.assign(tally ?? {}, { fewest: 11 }),
      /^tally\.fewest: The questions would never apply: the table has 10 rows, and 11 posts are needed\./,
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
