import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isPublished } from '../../../src/lib/publication.ts';

const now = new Date('2026-11-22T12:00:00Z');

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
