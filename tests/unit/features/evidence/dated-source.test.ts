import assert from 'node:assert/strict';
import { test } from 'node:test';
import { datedSource } from '../../../../src/features/evidence/dated-source.ts';

test('a source is followed by its year, which is not said twice', () => {
  const table = [
    ['Marketing Science 36(5)', 'Marketing Science 36(5), 2017'],
    ['The Index 2017', 'The Index 2017'],
    ['The Index 2016', 'The Index 2016, 2017'],
  ] as const;
  for (const [source, said] of table) assert.equal(datedSource({ source, year: 2017 }), said);
});
