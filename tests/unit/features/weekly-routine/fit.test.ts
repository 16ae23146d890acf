import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { fit, visitsFor, yearOf } from '../../../../src/features/weekly-routine/fit.ts';

describe('what fits into a week', () => {
  const all = ['listen', 'person', 'promises', 'post'];
  const cases: [messages: number, minutes: number, kept: number, over: number][] = [
    [4, 20, 4, 0],
    [5, 20, 3, 0],
    [10, 20, 3, 0],
    [11, 20, 2, 0],
    [12, 20, 2, 0],
    [13, 20, 1, 0],
    [16, 20, 1, 0],
    [17, 20, 0, 0],
    [20, 20, 0, 0],
    [21, 20, 0, 1],
    [0, 16, 4, 0],
    [0, 15, 3, 0],
    [0, 0, 0, 0],
  ];
  for (const [messages, minutes, kept, over] of cases) {
    test(`${messages} messages in ${minutes} minutes leave ${kept} things, ${over} over`, () => {
      assert.deepEqual(fit(messages, minutes), {
        answering: messages,
        fits: all.slice(0, kept),
        gives: all.slice(kept),
        over,
      });
    });
  }
});

describe('the borders of what fits', () => {
  /** Minutes that the first so many things take together, by chapter 14. */
  const borders = [0, 4, 8, 10, 16];
  const minutes = fc.integer({ min: 16, max: 999 });

  test('are exact to the minute: one message more, and the last thing gives', () => {
    fc.assert(
      fc.property(minutes, fc.integer({ min: 0, max: 4 }), (week, things) => {
        const most = week - (borders[things] ?? 0);
        assert.equal(fit(most, week).fits.length, things);
        assert.equal(fit(most + 1, week).fits.length, Math.max(0, things - 1));
        assert.equal(fit(most + 1, week).over, things === 0 ? 1 : 0);
      }),
    );
  });

  test('leave nothing out and name nothing twice', () => {
    const number = fc.integer({ min: 0, max: 999 });
    fc.assert(
      fc.property(number, number, (messages, week) => {
        const { fits, gives, answering, over } = fit(messages, week);
        assert.deepEqual([...fits, ...gives], ['listen', 'person', 'promises', 'post']);
        assert.equal(over > 0, answering > week);
      }),
    );
  });
});

describe('the card', () => {
  test('is the one of the chapter for twenty minutes and five days', () => {
    assert.deepEqual(
      visitsFor(6, 22, 5).map(({ minutes, steps }) => [minutes, ...steps]),
      [[4], [4, 'listen'], [4, 'person'], [8, 'post'], [2, 'promises']],
    );
    assert.deepEqual(
      visitsFor(10, 20, 5).map(({ minutes, steps }) => [minutes, ...steps]),
      [[4], [4, 'listen'], [4, 'person'], [6], [2, 'promises']],
    );
  });

  test('is one sitting below five messages', () => {
    assert.equal(visitsFor(4, 20, 5).length, 1);
    assert.equal(visitsFor(5, 20, 5).length, 5);
  });

  test('spends the minutes there are, and loses nothing on fewer days', () => {
    const number = fc.integer({ min: 0, max: 90 });
    fc.assert(
      fc.property(number, number, fc.integer({ min: 1, max: 5 }), (messages, minutes, days) => {
        const visits = visitsFor(messages, minutes, days);
        assert.equal(
          visits.reduce((sum, visit) => sum + visit.minutes, 0),
          minutes,
        );
        const done = visits.flatMap(({ steps }) => steps);
        assert.deepEqual(new Set(done), new Set(fit(messages, minutes).fits));
        assert.ok(visits.length <= days);
      }),
    );
  });
});

test('twenty minutes a week are seventeen hours a year', () => {
  assert.deepEqual(yearOf(20, 15), { hours: 17, cost: 260 });
  assert.deepEqual(yearOf(0, 15), { hours: 0, cost: 0 });
});
