import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { palette } from '../../../src/lib/palette.ts';

test('colours that no style reaches are those of the styles', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const valuesOf = (role: string) =>
    new RegExp(`--${role}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(tokens)?.slice(1);
  for (const [role, colour] of Object.entries(palette.light)) {
    assert.equal(valuesOf(role)?.[0], colour, role);
  }
  for (const [role, colour] of Object.entries(palette.dark)) {
    assert.equal(valuesOf(role)?.[1], colour, role);
  }
});
