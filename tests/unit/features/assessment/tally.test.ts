import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import type { TallyRules } from '../../../../src/features/assessment/rules.ts';
import { addUp } from '../../../../src/features/assessment/tally.ts';
import { conversationCheck } from './definition.ts';

function publishedTally(): TallyRules {
  const { tally } = conversationCheck;
  assert.ok(tally);
  return tally;
}
const rules = publishedTally();

/** The first so many posts have every tick. */
const first = (ticked: number) => (post: number) => post <= ticked;

const answersFor = (posts: number, ticked: number) =>
  addUp(rules, { posts, isTicked: first(ticked) }).map(({ answer }) => answer);

describe('ten posts', () => {
  const table: [ticked: number, answers: string[]][] = [
    [0, ['0', '0', '4']],
    [1, ['1', '1', '4']],
    [2, ['1', '1', '4']],
    [3, ['2', '2', '3']],
    [4, ['2', '2', '3']],
    [5, ['3', '3', '2']],
    [6, ['3', '3', '2']],
    [7, ['3', '3', '1']],
    [8, ['4', '4', '1']],
    [9, ['4', '4', '0']],
    [10, ['4', '4', '0']],
  ];
  for (const [ticked, answers] of table) {
    test(`${ticked} with all three ticks give ${answers.join(', ')}`, () => {
      assert.deepEqual(answersFor(10, ticked), answers);
    });
  }
});

describe('fewer posts', () => {
  test('with fewer than five, none of the questions applies', () => {
    for (const posts of [0, 1, 4]) assert.deepEqual(answersFor(posts, 3), ['na', 'na', 'na']);
  });

  test('five to nine are scaled to ten, half up', () => {
    const scaled = (posts: number, ticked: number) =>
      addUp(rules, { posts, isTicked: first(ticked) })[0]?.scaled;
    assert.equal(scaled(5, 2), 4);
    assert.equal(scaled(8, 2), 3);
    assert.equal(scaled(8, 6), 8);
    assert.equal(scaled(6, 1), 2);
    assert.equal(scaled(9, 4), 4);
    assert.equal(scaled(7, 7), 10);
  });

  test('ticks beside posts that were not made do not count', () => {
    const sums = addUp(rules, { posts: 6, isTicked: (post) => post > 6 });
    assert.deepEqual(
      sums.map(({ ticked }) => ticked),
      [0, 0, 0],
    );
  });
});

test('each question is ticked for itself', () => {
  const sums = addUp(rules, {
    posts: 10,
    isTicked: (post, question) => question === 'A10' && post % 2 === 0,
  });
  assert.deepEqual(
    sums.map(({ question, ticked }) => [question, ticked]),
    [
      ['A7', 0],
      ['A10', 5],
      ['A11', 0],
    ],
  );
});

test('whatever is ticked, counts stay within ten and answers exist', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.integer({ min: -3, max: 30 }), fc.double()),
      fc.func(fc.boolean()),
      (posts, isTicked) => {
        for (const { question, scaled, ticked, answer } of addUp(rules, { posts, isTicked })) {
          assert.ok(ticked >= 0 && ticked <= 10 && scaled >= ticked && scaled <= 10);
          const options = conversationCheck.questions.find(({ id }) => id === question)?.options;
          assert.ok(answer === 'na' || options?.some(({ id }) => id === answer));
        }
      },
    ),
  );
});
