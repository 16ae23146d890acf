import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import papa from 'papaparse';
import {
  linesOf,
  neutral,
  newAmong,
  restored,
  rowsOf,
} from '../../../../src/features/listening-log/csv.ts';
import { lineOf } from '../../../../src/features/listening-log/log.ts';

describe('a cell', () => {
  for (const cell of ['=1+1', '+44', '-5', '@SUM(A1)', '\t=1', '\r=1', "'=1"]) {
    test(`that begins like a formula is made harmless: ${JSON.stringify(cell)}`, () => {
      assert.equal(neutral(cell), `'${cell}`);
    });
  }

  for (const cell of ['', 'a=b', "'tis", '5-6', '"=1"']) {
    test(`that is no formula is left alone: ${JSON.stringify(cell)}`, () => {
      assert.equal(neutral(cell), cell);
    });
  }

  test('is what it was after a way there and back', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("'", '=', '+', '-', '@', '\t', 'a') }),
        (cell) => {
          assert.equal(restored(neutral(cell)), cell);
        },
      ),
    );
  });
});

describe('a log as a table', () => {
  test('is the same log after a way through a file, quotes and line breaks included', () => {
    const text = fc.string({ unit: fc.constantFrom("'", '"', '=', ',', ';', '\n', ' ', 'a') });
    const line = fc
      .record({ words: text, who: text, place: text, theme: text })
      .filter(({ words }) => words.trim() !== '')
      .map(lineOf);
    fc.assert(
      fc.property(fc.array(line, { maxLength: 5 }), (lines) => {
        const file = papa.unparse(rowsOf(lines));
        assert.deepEqual(linesOf(papa.parse<string[]>(file).data).lines, lines);
      }),
    );
  });

  test('may have its columns in any order, and others besides', () => {
    const found = linesOf([
      ['Kind', 'colour', ' WORDS '],
      ['Praise', 'red', 'Lovely.'],
      ['?', 'red', 'Hm.'],
      ['wish', 'red', ' '],
    ]);
    assert.deepEqual(found, {
      lines: [
        lineOf({ kind: 'praise', words: 'Lovely.' }),
        lineOf({ kind: 'other', words: 'Hm.' }),
      ],
      empty: 1,
      isLog: true,
    });
  });

  test('is none without a column of words', () => {
    assert.equal(linesOf([['name'], ['Bev']]).isLog, false);
    assert.equal(linesOf([]).isLog, false);
  });

  test('adds only what is not there yet', () => {
    const [a, b] = [lineOf({ words: 'a' }), lineOf({ words: 'b' })];
    assert.deepEqual(newAmong([a, b, b], [a]), [b]);
  });
});
