import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';
const mangled = (words: string) =>
  Buffer.from(words.replaceAll('’', '\u0080'), 'latin1').toString('utf8');

const cases = [
  {
    name: 'is UTF-8 and not windows-1252',
    change: changed(article, 'Both began', mangled('The café began')),
    says: `content/articles/stories.md:8:8 error: A sign here cannot be read (after "caf"): the file is not saved as UTF-8.
  allowed: UTF-8: in the editor, "Save with encoding" or "File encoding"`,
  },
  {
    name: 'is UTF-8 where it is all YAML',
    change: changed('planned.yaml', 'Listen first', mangled('Écoutez')),
    says: `content/planned.yaml:1:18 error: A sign here cannot be read: the file is not saved as UTF-8.
  allowed: UTF-8: in the editor, "Save with encoding" or "File encoding"`,
  },
  {
    name: 'never was read as windows-1252',
    change: changed(article, 'Both began', 'They didnâ€™t begin'),
    says: `content/articles/stories.md:8:10 error: "â€™" was another sign once, before a program read this file in the wrong encoding.
  allowed: UTF-8: in the editor, "Save with encoding" or "File encoding"; then type these signs anew`,
  },
];

describe('A file', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  test('in UTF-16 is told so before anything else', () => {
    const source = Buffer.from('\uFEFF---\ntitle: A\n---\n', 'utf16le').toString('utf8');
    assert.match(
      reportsWith({ 'pages/about.md': source })[0] ?? '',
      /^content\/pages\/about\.md:1:1 error: This file is saved as UTF-16\./,
    );
  });

  for (const words of [
    'São Tomé, PÃO',
    'Â la carte',
    '«Â» «MAÇÃ»',
    '£5 and 20°',
    'naïve – “so”…',
  ]) {
    test(`may say ${words}`, () => {
      const change = changed('articles/stories.md', 'Both began', `${words} began`);
      assert.deepEqual(reportsWith(change), []);
    });
  }
});
