import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith, soundGuide } from './sound-guide.ts';

/** A piece of the sound guide as Git leaves it where two people have changed it. */
function contested(path: string, piece: string, other: string): Record<string, string> {
  return changed(path, piece, `<<<<<<< HEAD\n${piece}\n=======\n${other}\n>>>>>>> the-others`);
}

const reportAt = (
  place: string,
) => `content/${place} error: Two versions of this file stand here, one below the other: Git cannot tell which is meant.
  allowed: one of them, or the best of both, without the lines of <<<<<<<, ======= and >>>>>>>`;

const cases = [
  ['a text', contested('articles/stories.md', '## Why it matters {#why}', '## Why {#why}'), 10],
  ['front matter', contested('articles/stories.md', 'theme: listening', 'theme: x'), 5],
  ['the first line', contested('guide/answering.md', '---\ntitle: A', '---\ntitle: B'), 1],
  [
    'a checklist',
    contested(
      'checklists/before-you-post.md',
      '- [ ] Read it aloud. {#read-aloud}',
      '- [ ] Read it twice. {#read-aloud}',
    ),
    14,
  ],
  ['the settings', contested('site.yaml', 'name: Small Guide', 'name: Large Guide'), 1],
  ['the figures', contested('evidence.yaml', '  year: 2021', '  year: 2022'), 11],
  ['the lock', contested('ids.lock.yaml', '  - read-aloud', '  - read-it'), 2],
] as const;

describe('Two versions in one file', () => {
  for (const [name, change, line] of cases) {
    const [path = ''] = Object.keys(change);

    test(`are told once where they part ${name}`, () => {
      assert.deepEqual(reportsWith(change), [reportAt(`${path}:${line}:1`)]);
    });

    test(`are told once where they part ${name}, with Windows line ends`, () => {
      const source = change[path]?.replaceAll('\n', '\r\n') ?? '';
      assert.deepEqual(reportsWith({ [path]: source }), [reportAt(`${path}:${line}:1`)]);
    });
  }

  test('are told where only the last of their lines was left', () => {
    const change = changed('articles/stories.md', 'Both began', '>>>>>>> the-others\nBoth began');
    assert.deepEqual(reportsWith(change), [reportAt('articles/stories.md:8:1')]);
  });

  test('are not what equals signs under a heading, or quotations, are', () => {
    const source = soundGuide['articles/stories.md'] ?? '';
    const heading = source.replace('## Why it matters {#why}', 'Why\n=======');
    assert.doesNotMatch(reportsWith({ 'articles/stories.md': heading }).join('\n'), /versions/);
    const quotation = source.replace('Both began', '>>>>>> A voice.\n\nBoth began');
    assert.deepEqual(reportsWith({ 'articles/stories.md': quotation }), []);
  });
});
