import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { reportsWith } from './sound-guide.ts';

const card = 'figures/card.svg';

const cases = [
  {
    name: 'is whole',
    drawing: '<svg viewBox="0 0 9 9">\n  <g>\n    <text>A card</te',
    says: `content/figures/card.svg:3:21 error: This drawing is cut short, and would take in the text after it: it does not end with </svg>.
  allowed: the whole drawing, saved or copied anew`,
  },
  {
    name: 'closes its tags',
    drawing: '<svg viewBox="0 0 9 9">\n  <g><path d="M0 0h9"/>\n</svg>\n',
    says: `content/figures/card.svg:3:1 error: This drawing is not well formed here, and would take in the text after it.
  allowed: tags that are closed in turn, values in quotation marks, &amp; for & and &lt; for <`,
  },
  {
    name: 'holds no code',
    drawing: '<svg viewBox="0 0 9 9">\n  <script>go()</script>\n</svg>\n',
    says: `content/figures/card.svg:2:3 error: The security policy of the site bars code in a drawing, and browsers ignore this.
  allowed: shapes, and words in <text>`,
  },
  {
    name: 'does nothing when it is pressed',
    drawing: '<svg viewBox="0 0 9 9">\n  <g onclick="go()"/>\n</svg>\n',
    says: `content/figures/card.svg:2:3 error: The security policy of the site bars "onclick": nothing would happen.
  allowed: the tag without it`,
  },
  {
    name: 'holds no HTML',
    drawing: '<svg viewBox="0 0 9 9"><foreignObject><p>A</p></foreignObject></svg>\n',
    says: `content/figures/card.svg:1:24 error: What stands in <foreignObject> is no drawing, and nobody checks it.
  allowed: shapes, and words in <text>`,
  },
];

describe('A drawing', () => {
  for (const { name, drawing, says } of cases) {
    test(name, () => assert.equal(reportsWith({ [card]: drawing }).join('\n'), says));
  }

  test('may say "one = two", and speak of scripts in a comment', () => {
    const drawing =
      '\uFEFF<?xml version="1.0"?>\n<!-- no <script> -->\n<svg><text style="fill: red">one = two</text></svg>\n';
    assert.deepEqual(reportsWith({ [card]: drawing }), []);
  });
});
