import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { markWords, parseMarks, textOf, type Part } from '../../../../src/features/search/marks.ts';

/** Parts as one string, with what is marked in square brackets. */
const shown = (parts: readonly Part[]) =>
  parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

describe('parseMarks', () => {
  const cases = [
    ['a bad <mark>review</mark> is', 'a bad [review] is'],
    ['<mark>Review</mark>', '[Review]'],
    ['say <mark>“sorry,</mark> Sam', 'say “[sorry], Sam'],
    ['<mark>bad</mark> <mark>review.</mark>', '[bad] [review].'],
    ['1 &lt; 2 &gt; 0', '1 < 2 > 0'],
    ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
    ['&lt;mark&gt;no&lt;/mark&gt;', '<mark>no</mark>'],
    ['AT&T &amp; co', 'AT&T &amp; co'],
    ['<b>raw</b> <mark>open', '<b>raw</b> <mark>open'],
    ['<mark>…</mark>', '…'],
    ['', ''],
  ] as const;
  for (const [html, expected] of cases) {
    test(`reads ${JSON.stringify(html)}`, () => {
      assert.equal(shown(parseMarks(html)), expected);
    });
  }

  test('never loses or adds text', () => {
    const word = fc.stringMatching(/^[a-z,.“ ]+$/);
    fc.assert(
      fc.property(fc.array(fc.tuple(word, fc.boolean())), (words) => {
        const html = words
          .map(([text, marked]) => (marked ? `<mark>${text}</mark>` : text))
          .join('');
        assert.equal(textOf(parseMarks(html)), words.map(([text]) => text).join(''));
      }),
    );
  });
});

describe('markWords', () => {
  const cases = [
    ['Review gating', ['review'], '[Review] gating'],
    ['When reviews hurt', ['review'], 'When [reviews] hurt'],
    ['Listen before you speak', ['listening'], '[Listen] before you speak'],
    ['Not for everyone', ['nothing'], 'Not for everyone'],
    ['Don’t ask', ['dont'], '[Don’t] ask'],
    ['Auto-DM', ['dm'], 'Auto-[DM]'],
    ['At the door', ['a'], 'At the door'],
    ['The café', ['cafe'], 'The [café]'],
    ['Nothing here', [], 'Nothing here'],
  ] as const;
  for (const [text, words, expected] of cases) {
    test(`shows ${expected} for ${words.join(', ') || 'no words'}`, () => {
      assert.equal(shown(markWords(text, words)), expected);
    });
  }

  test('never loses or adds text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
        assert.equal(textOf(markWords(text, words)), text);
      }),
    );
  });
});
