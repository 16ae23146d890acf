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
  textIn,
} from '../../../../src/features/listening-log/csv.ts';
import { kinds, lineOf } from '../../../../src/features/listening-log/log.ts';

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

describe('the text of a file', () => {
  const read = (...bytes: number[]) => textIn(Uint8Array.from(bytes).buffer);
  const cafe = [0x63, 0x61, 0x66];

  test('is read in UTF-8, without the mark that says so', () => {
    assert.equal(read(0xef, 0xbb, 0xbf, ...cafe, 0xc3, 0xa9), 'café');
  });

  test('is read in the letters of Windows where it is no UTF-8', () => {
    assert.equal(read(0x93, ...cafe, 0xe9, 0x94), '“café”');
  });
});

describe('a log as a table', () => {
  const marks = ["'", '"', '""', '=', '-', ',', ';', '\n', '\r\n', '\r', '\t', ' ', 'a', 'é', '“'];
  const text = fc.string({ unit: fc.constantFrom(...marks) });
  const line = fc
    .record({
      date: text,
      place: text,
      who: text,
      words: text,
      wanted: text,
      felt: text,
      could: text,
      kind: fc.constantFrom(...kinds),
      theme: text,
    })
    .filter(({ words }) => words.trim() !== '')
    .map(lineOf);

  test('is the same log after a way through a file, quotes and line breaks included', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
        const file = papa.unparse(rowsOf(lines));
        const { data } = papa.parse<string[]>(file, { skipEmptyLines: true });
        assert.deepEqual(linesOf(data), { lines, empty: 0, isLog: true });
      }),
      { numRuns: 500 },
    );
  });

  test('read back in adds nothing to itself', () => {
    fc.assert(
      fc.property(line, (one) => {
        const back = linesOf(papa.parse<string[]>(papa.unparse(rowsOf([one]))).data).lines;
        assert.deepEqual(newAmong(back, [one]), []);
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
