import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { placeOf, placesIn } from '../../../../src/authoring/check/place.ts';

describe('The place of a character', () => {
  for (const [text, offset, line, column] of [
    ['', 0, 1, 1],
    ['one', 2, 1, 3],
    ['one\ntwo', 3, 1, 4],
    ['one\ntwo', 4, 2, 1],
    ['one\r\ntwo', 6, 2, 2],
    ['one\n', 4, 2, 1],
    ['one', 99, 1, 4],
  ] as const) {
    test(`${JSON.stringify(text)}, ${offset} is ${line}:${column}`, () => {
      assert.deepEqual(placeOf(text, offset), { line, column });
    });
  }

  test('is found by counting lines, wherever it is', () => {
    const text = fc.array(fc.constantFrom('a', 'b', '\n')).map((letters) => letters.join(''));
    fc.assert(
      fc.property(text, fc.nat(), (source, number) => {
        const offset = number % (source.length + 1);
        const lines = source.slice(0, offset).split('\n');
        const column = (lines.at(-1)?.length ?? 0) + 1;
        assert.deepEqual(placesIn(source)(offset), { line: lines.length, column });
      }),
    );
  });
});
