import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'node-html-parser';
import fc from 'fast-check';
import { inlineCode } from '../../../../src/integrations/finished-pages/inline-code.ts';

describe('the scripts and styles of a page', () => {
  test('are found with their attributes and their text to the letter', () => {
    assert.deepEqual(
      inlineCode('<style>\na>b{}</style><script type="module" src="/x.js"></script>'),
      [
        { tag: 'style', attributes: '', text: '\na>b{}' },
        { tag: 'script', attributes: ' type="module" src="/x.js"', text: '' },
      ],
    );
  });

  test('are none that stand in a comment', () => {
    assert.deepEqual(inlineCode('<!-- <script>one</script> --><scripted>two</scripted>'), []);
  });

  test('are those that a reader of HTML finds', () => {
    const piece = fc.constantFrom(
      '<p class="x">words</p>',
      '<style>a::after{content:"<p>"}</style>',
      '<script type="application/json">{"a":"<p>"}</script>',
      '<script>if (1<2) { x = `<!-- no comment -->`; }</script>',
      '<svg><path d="M0 0" /></svg>',
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const html = pieces.join('');
        const page = parse(html, { blockTextElements: { script: true, style: true } });
        const texts = page.querySelectorAll('script, style').map(({ textContent }) => textContent);
        assert.deepEqual(
          inlineCode(html).map(({ text }) => text),
          texts,
        );
      }),
    );
  });
});
