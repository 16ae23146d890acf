import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  isNothing,
  lastChange,
  readableOf,
  standing,
} from '../../../../src/features/yours/standing.ts';
import type { Json } from '../../../../src/lib/stored-document.ts';

const entries = (values: Record<string, Json>) =>
  Object.fromEntries(Object.entries(values).map(([id, value], at) => [id, { value, at }]));

describe('the words for a document', () => {
  const place = { page: 'guide/answering', title: 'Answer', section: 'soon', heading: 'How soon?' };
  const said: [
    what: string,
    key: string,
    values: Record<string, Json>,
    ids: string[],
    says: string,
  ][] = [
    [
      'answers',
      'assessment/x',
      { A1: '3', A2: null, A3: 'na' },
      ['A1', 'A2', 'A3'],
      '2 of 3 answered',
    ],
    ['answers to questions that are gone', 'assessment/x', { Z9: '3' }, ['A1'], '0 of 1 answered'],
    ['cleared answers', 'assessment/x', { A1: null }, ['A1'], ''],
    ['a place', 'reading', place, [], 'Answer, at “How soon?”'],
    ['a place at the top', 'reading', { ...place, heading: null }, [], 'Answer'],
    ['a place that is forgotten', 'reading', { page: null }, [], ''],
    ['a place that is none', 'reading', { ...place, page: '//x' }, [], ''],
    ['dark', 'theme', { choice: 'dark' }, [], 'Dark'],
    ['a choice nobody knows', 'theme', { choice: 'sepia' }, [], ''],
    ['ticks, which the list itself counts', 'checklist/x', { a: true }, [], ''],
  ];
  for (const [what, key, values, ids, says] of said) {
    test(`say ${what}: ${says || 'nothing'}`, () => {
      assert.equal(standing(key, entries(values), ids), says);
    });
  }
});

describe('a text on the device', () => {
  const texts: [text: string | null, readable: string][] = [
    [null, 'whole'],
    ['{"version":1,"entries":{}}', 'whole'],
    ['{"version":2}', 'newer'],
    ['{', 'damaged'],
    ['', 'damaged'],
  ];
  for (const [text, readable] of texts) {
    test(`that is ${String(text)} counts as ${readable}`, () => {
      assert.equal(readableOf(text), readable);
    });
  }

  test('is shown once it holds an entry or cannot be read', () => {
    assert.equal(isNothing('{"version":1,"entries":{}}', {}), true);
    assert.equal(isNothing('{', {}), false);
    assert.equal(isNothing(null, entries({ a: null })), false);
  });

  test('was last changed when its newest entry was', () => {
    assert.equal(lastChange({ a: { value: 1, at: 5 }, b: { value: null, at: 9 } }), 9);
    assert.equal(lastChange({}), null);
  });
});
