import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { rowsFor, shownIn, verdict } from '../../../../src/features/weekly-routine/card.ts';

const week = [2, 3, 4, 5, 6];

describe('the rows of the card', () => {
  test('are visits on the chosen days, each with what comes after the messages', () => {
    assert.deepEqual(
      rowsFor(10, 20, week).map(({ day, minutes, then }) => [day, minutes, then]),
      [
        [2, 4, 'nothing else'],
        [3, 4, 'listening'],
        [4, 4, 'writing to one person'],
        [5, 6, 'nothing else'],
        [6, 2, 'promises and a good moment'],
      ],
    );
  });

  test('are one sitting on the first day while few people write', () => {
    assert.deepEqual(
      rowsFor(4, 20, [5, 6]).map(({ day, minutes }) => [day, minutes]),
      [[5, 20]],
    );
  });

  test('are none without a day', () => {
    assert.deepEqual(rowsFor(8, 20, []), []);
  });

  test('say in a calendar what is to be done', () => {
    assert.equal(rowsFor(10, 20, week)[1]?.summary, 'Messages first. Then: listening');
  });
});

describe('the verdict', () => {
  const cases: [messages: number, minutes: number, says: RegExp][] = [
    [4, 20, /^It fits, with a post\.$/],
    [10, 20, /^There is time for listening, .* Leave out a post\.$/],
    [20, 20, /^The messages fit, and nothing else does\.$/],
    [21, 20, /takes a minute more than you have\.$/],
    [24, 20, /takes 4 minutes more than you have\.$/],
  ];
  for (const [messages, minutes, says] of cases) {
    test(`on ${messages} messages in ${minutes} minutes begins with what they take`, () => {
      const [first, second, ...remedies] = verdict(messages, minutes);
      assert.match(first ?? '', new RegExp(`^Answering takes about ${messages} minutes`));
      assert.match(second ?? '', says);
      assert.equal(remedies.length, messages >= 20 ? 1 : 0);
    });
  }
});

describe('a field', () => {
  const at = 1_795_000_000_000;

  test('shows what is kept of it, and nothing where it was emptied', () => {
    assert.equal(shownIn({ value: '8', at }, '20'), '8');
    assert.equal(shownIn({ value: null, at }, '20'), '');
  });

  test('is as the page came once what was kept is deleted', () => {
    assert.equal(shownIn(undefined, '20'), '20');
  });
});
