import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { isNewer, parseDocument } from '../../../src/lib/stored-document.ts';

const document = {
  version: 1,
  entries: { a: { value: true, at: 1 }, b: { value: null, at: 2 }, c: { value: 'x', at: 3.5 } },
};

describe('a stored document', () => {
  test('is read as it was written', () => {
    assert.deepEqual(parseDocument(JSON.stringify(document)), document);
    assert.equal(isNewer(JSON.stringify(document)), false);
  });

  const damaged: [what: string, text: string | null][] = [
    ['nothing', null],
    ['an empty text', ''],
    ['no JSON', '{"version":1,'],
    ['null', 'null'],
    ['a number', '7'],
    ['a list', '[]'],
    ['no version', '{"entries":{}}'],
    ['version 0', '{"version":0,"entries":{}}'],
    ['a version that is a text', '{"version":"2","entries":{}}'],
    ['no entries', '{"version":1}'],
    ['entries in a list', '{"version":1,"entries":[]}'],
    ['an entry that is null', '{"version":1,"entries":{"a":null}}'],
    ['an entry without its value', '{"version":1,"entries":{"a":{"at":1}}}'],
    ['an entry without its moment', '{"version":1,"entries":{"a":{"value":true}}}'],
    ['a moment that is a text', '{"version":1,"entries":{"a":{"value":true,"at":"now"}}}'],
    ['a value that is an object', '{"version":1,"entries":{"a":{"value":{},"at":1}}}'],
  ];
  for (const [what, text] of damaged) {
    test(`is nothing, and may be written over, when the device holds ${what}`, () => {
      assert.equal(parseDocument(text), null);
      assert.equal(isNewer(text), false);
    });
  }

  for (const text of [
    '{"version":2,"entries":{}}',
    '{"version":3}',
    '{"version":1.5,"items":[]}',
  ]) {
    test(`is read as nothing and must not be written over: ${text}`, () => {
      assert.equal(parseDocument(text), null);
      assert.equal(isNewer(text), true);
    });
  }
});
