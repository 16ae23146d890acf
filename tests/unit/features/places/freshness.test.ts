import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isStale } from '../../../../src/features/places/freshness.ts';

const checked = new Date('2026-11-22');

describe('what is said of a network', () => {
  const cases: [when: string, now: string, stale: boolean][] = [
    ['the same day', '2026-11-22', false],
    ['a year later to the day', '2027-11-22', false],
    ['a year and a day later', '2027-11-23', true],
  ];
  for (const [when, now, stale] of cases) {
    test(`is ${stale ? 'stale' : 'fresh'} ${when}`, () => {
      assert.equal(isStale(checked, new Date(now)), stale);
    });
  }
});
