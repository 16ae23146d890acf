import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changedOn, isPublished } from '../../../src/lib/publication.ts';
import { ownTimeZone } from '../time-zone.ts';

const now = new Date(2026, 10, 22, 12);

describe('a page belongs in production', () => {
  const cases: [what: string, data: { draft?: boolean; date?: Date }, published: boolean][] = [
    ['when it says nothing', {}, true],
    ['when its date is today', { date: new Date('2026-11-22') }, true],
    ['not when it is a draft', { draft: true, date: new Date('2020-01-01') }, false],
    ['not when its date is to come', { date: new Date('2026-11-23') }, false],
  ];
  for (const [what, data, published] of cases) {
    test(what, () => {
      assert.equal(isPublished(data, now), published);
    });
  }
});

describe('a page dated 22 November', () => {
  const cases: [moment: string, timeZone: string, published: boolean][] = [
    ['2026-11-21T19:00Z', 'Pacific/Auckland', true],
    ['2026-11-21T10:59Z', 'Pacific/Auckland', false],
    ['2026-11-22T00:00Z', 'Europe/London', true],
    ['2026-11-21T23:59Z', 'Europe/London', false],
    ['2026-11-22T08:00Z', 'America/Los_Angeles', true],
    ['2026-11-22T07:59Z', 'America/Los_Angeles', false],
  ];
  for (const [moment, timeZone, published] of cases) {
    test(`is ${published ? 'there' : 'still to come'} at ${moment} in ${timeZone}`, (context) => {
      ownTimeZone(context)(timeZone);
      assert.equal(isPublished({ date: new Date('2026-11-22') }, new Date(moment)), published);
    });
  }
});

describe('a page changed last', () => {
  const day = (text: string) => new Date(text);
  const cases: [what: string, data: Parameters<typeof changedOn>[0], expected: Date | undefined][] =
    [
      ['on no known day when it says nothing', {}, undefined],
      ['when it was written', { date: day('2026-11-01') }, day('2026-11-01')],
      [
        'when it was written anew',
        { date: day('2026-11-01'), updated: day('2026-12-01') },
        day('2026-12-01'),
      ],
      [
        'when a mistake was put right',
        { updated: day('2026-12-01'), corrections: [{ date: day('2026-12-05') }] },
        day('2026-12-05'),
      ],
    ];
  for (const [what, data, expected] of cases) {
    test(what, () => {
      assert.deepEqual(changedOn(data), expected);
    });
  }
});
