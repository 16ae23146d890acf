import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { inThreeMonths } from '../../../src/lib/in-three-months.ts';

describe('three months on', () => {
  const days: [from: string, to: string][] = [
    ['2026-11-22', '2027-02-22'],
    ['2026-11-30', '2027-02-28'],
    ['2027-11-30', '2028-02-29'],
    ['2026-12-31', '2027-03-31'],
    ['2027-01-31', '2027-04-30'],
    ['2027-10-15', '2028-01-15'],
  ];
  for (const [from, to] of days) {
    test(`${from} comes to ${to}, at nine`, () => {
      assert.equal(
        inThreeMonths(new Date(`${from}T12:00:00`)).toISOString(),
        `${to}T09:00:00.000Z`,
      );
    });
  }
});
