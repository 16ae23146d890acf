import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { lookForText } from '../../../../src/features/assessment/look-for-text.ts';

const draft = { id: 'a-draft', isOut: false };
const one = { id: 'one', isOut: true };
const other = { id: 'other', isOut: true };
const all = [draft, one, other];
const look = (of?: string, among = all) => lookForText(among, of, ({ isOut }) => isOut);

describe('the quick look in a text', () => {
  test('is that of the first assessment that is published', () => {
    assert.equal(look(), one);
  });

  test('is that of the one that is named', () => {
    assert.equal(look('other'), other);
  });

  test('waits while its assessment is to come', () => {
    assert.equal(look('a-draft'), null);
    assert.equal(look(undefined, [draft]), null);
  });

  test('is refused where there is none of that name', () => {
    assert.throws(() => look('thrid'), /No assessment "thrid" .* There are: a-draft, one, other\./);
    assert.throws(() => look(undefined, []), /There are: none\./);
  });
});
