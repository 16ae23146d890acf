import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { termFinder, vocabularyOf } from '../../../../src/features/glossary/link-terms.ts';

const terms = [
  { id: 'auto-dm', match: ['auto-DM', 'auto-DMs'] },
  { id: 'review-gating', match: ['review gating'] },
  { id: 'lurker', match: ['lurker', 'lurkers'] },
  { id: 'roi', match: ['ROI'] },
];

/** A text as the finder sees it, with mentions in brackets: `[lurkers|lurker]`. */
function marked(...texts: string[]): string[] {
  const find = termFinder(vocabularyOf(terms));
  return texts.map((text) =>
    find(text)
      .map(({ text: stretch, term }) => (term ? `[${stretch}|${term}]` : stretch))
      .join(''),
  );
}

const cases: [what: string, texts: string[], expected: string[]][] = [
  ['a form as it is spelt', ['What is a lurker here?'], ['What is a [lurker|lurker] here?']],
  ['a plural that the term lists', ['Most lurkers read.'], ['Most [lurkers|lurker] read.']],
  ['a capital at the start', ['Lurkers read.'], ['[Lurkers|lurker] read.']],
  ['no other capitals', ['LURKERS and roi'], ['LURKERS and roi']],
  [
    'no part of a longer word',
    ['lurkerdom, a non-lurker, ROIs'],
    ['lurkerdom, a non-lurker, ROIs'],
  ],
  ['no form that is not listed', ['lurking is fine'], ['lurking is fine']],
  ['the first mention only', ['A lurker and a lurker'], ['A [lurker|lurker] and a lurker']],
  [
    'the first mention across texts, in any form',
    ['One lurker.', 'Two lurkers.'],
    ['One [lurker|lurker].', 'Two lurkers.'],
  ],
  ['two terms in a text', ['auto-DM or ROI'], ['[auto-DM|auto-dm] or [ROI|roi]']],
  ['a form of two words', ['It is review gating.'], ['It is [review gating|review-gating].']],
  ['nothing', [''], ['']],
];

describe('finding glossary terms in prose', () => {
  for (const [what, texts, expected] of cases) {
    test(`finds ${what}`, () => {
      assert.deepEqual(marked(...texts), expected);
    });
  }

  test('finds nothing where there are no terms', () => {
    assert.deepEqual(termFinder(vocabularyOf([]))('A lurker.'), [{ text: 'A lurker.' }]);
  });
});
