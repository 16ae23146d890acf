import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith, soundGuide } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';

describe('The content check', () => {
  test('has nothing to say about a sound guide', () => assert.deepEqual(reportsWith({}), []));

  test('tells every mistake of every file in one run', () => {
    const source = changed(chapter, 'order: 1', 'order: none')[chapter] ?? '';
    const reports = reportsWith({
      [chapter]: source.replace('[^E1]', '[^E9]'),
      ...changed(article, 'theme: listening', 'theme: hearing'),
      ...changed('site.yaml', 'language: en-GB\n', ''),
    });
    assert.deepEqual(
      reports.map((report) => report.split(' ', 1)[0]),
      [
        'content/articles/stories.md:5:8',
        'content/guide/answering.md:4:8',
        'content/guide/answering.md:11:51',
        'content/site.yaml:1:1',
      ],
    );
  });

  for (const [name, change] of [
    ['a byte order mark', (source: string) => `\uFEFF${source}`],
    ['Windows line ends', (source: string) => source.replaceAll('\n', '\r\n')],
    ['both', (source: string) => `\uFEFF${source.replaceAll('\n', '\r\n')}`],
  ] as const) {
    test(`accepts ${name}`, () => {
      const files: Record<string, string | null> = {};
      for (const [path, source] of Object.entries(soundGuide)) {
        files[path] = source === null ? null : change(source);
      }
      assert.deepEqual(reportsWith(files), []);
    });

    test(`counts lines and columns past ${name}`, () => {
      const wrong = changed(chapter, 'order: 1', 'order: none')[chapter] ?? '';
      assert.match(
        reportsWith({ [chapter]: change(wrong) }).join('\n'),
        /^content\/guide\/answering\.md:4:8 /,
      );
    });
  }

  test('blames nobody for names that it cannot read', () => {
    const reports = reportsWith({
      'planned.yaml': 'guide/listening: "Listen\n',
      'evidence.yaml': '- id: @E1\n',
      'site.yaml': 'name: [Small\n',
    });
    assert.deepEqual(
      reports.map((report) => report.split(':', 1)[0]),
      ['content/evidence.yaml', 'content/planned.yaml', 'content/site.yaml'],
    );
  });

  test('lets a draft be linked to', () => {
    assert.deepEqual(reportsWith(changed(article, 'title:', 'draft: true\ntitle:')), []);
  });

  test('reads no links, pictures and tags in code', () => {
    const code = '`<QuickLook /> [a](b) ![](c) [^E9]`\n\n```\n# <QuickLook />\n[^E9]\n```\n\n';
    assert.deepEqual(reportsWith(changed(article, '![A', `${code}![A`)), []);
  });
});
