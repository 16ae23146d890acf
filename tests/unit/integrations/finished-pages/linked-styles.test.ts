import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  stylesOnDemand,
  withStyles,
} from '../../../../src/integrations/finished-pages/linked-styles.ts';

const sheet = (name: string) => `<link rel="stylesheet" href="/_astro/${name}.css">`;
const styleAt = (address: string) => `/* ${address} */`;

describe('the styles of a page', () => {
  test('stand as one element where their sheets were linked, in the same order', () => {
    const head = `<title>One</title>${sheet('b')}${sheet('a')}<link rel="icon" href="/a.svg">`;
    assert.equal(
      withStyles(head, styleAt),
      '<title>One</title><style>/* /_astro/b.css *//* /_astro/a.css */</style><link rel="icon" href="/a.svg">',
    );
  });

  test('stay apart where something stands between them', () => {
    const html = withStyles(`${sheet('a')}<meta>${sheet('b')}`, styleAt);
    assert.equal(html.match(/<style>/g)?.length, 2);
  });

  test('are fetched on demand where a page names them and does not link them', () => {
    const door = '<answer-door data-styles="/_astro/door.css"></answer-door>';
    assert.deepEqual(stylesOnDemand(`${sheet('a')}${door}`), ['/_astro/door.css']);
    assert.equal(withStyles(door, styleAt), door);
  });
});
