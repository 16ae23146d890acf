import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

/** The article with some paragraphs before its picture, the first of them in line 12. */
const withText = (text: string) => changed(article, '![A', `${text}\n\n![A`);

const cases = [
  {
    name: 'is cited',
    text: 'So they say.\n\n[^note]: In a letter.',
    says: `14:1 error: Nothing cites the note [^note], and readers would not see it.
  allowed: [^note] in the text, after the words that it belongs to`,
  },
  {
    name: 'is the only one of its name',
    text: 'So they say.[^note]\n\n[^note]: In a letter.\n\n[^Note]: In another.',
    says: `16:1 error: The note [^Note] stands in line 14 already, and readers would not see this one.
  allowed: a name of its own for each note`,
  },
  {
    name: 'has words',
    text: 'So they say.[^note]\n\n[^note]:',
    says: `14:1 error: The note [^note] has no words.
  write:   [^note]: What the note says.`,
  },
  {
    name: 'is no figure',
    text: 'So they say.[^E1]\n\n[^E1]: In a letter.',
    says: `14:1 error: [^E1] is a figure, whose words stand in evidence.yaml, and this would take its place.
  allowed: another name, where it is a note of this page alone
  write:   [^note]: What the note says.`,
  },
];

describe('A note', () => {
  for (const { name, text, says } of cases) {
    test(name, () =>
      assert.equal(reportsWith(withText(text)).join('\n'), `content/${article}:${says}`),
    );
  }

  test('may be cited twice, and beside figures', () => {
    const text = 'So they say.[^note][^E1] And so.[^note]\n\n[^note]: In a letter.';
    assert.deepEqual(reportsWith(withText(text)), []);
  });
});
