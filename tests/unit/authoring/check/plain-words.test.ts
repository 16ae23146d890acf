import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newFile } from '../../../../src/authoring/templates.ts';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const titled = (title: string) => changed(chapter, 'title: Answer soon', `title: ${title}`);

const signs = [
  ['A [bad](/guide/) review', '[bad](/guide/)', 'A bad review'],
  ['A <b>bad</b> review', '<b>', 'A bad review'],
  ['A bad<br/>review', '<br/>', 'A bad review'],
  ['A **bad** review', '**bad**', 'A bad review'],
  ['A *bad* review', '*bad*', 'A bad review'],
  ['A __bad__ review', '__bad__', 'A bad review'],
  ['A bad review [^E1]', '[^E1]', 'A bad review'],
  ['The `bad` review', '`bad`', 'The bad review'],
] as const;

describe('A field of plain words', () => {
  for (const [title, sign, plain] of signs) {
    test(`holds no "${sign}"`, () =>
      assert.equal(
        reportsWith(titled(title)).join('\n'),
        `content/${chapter}:2:8 error: The field "title" takes plain words, and readers would see "${sign}" as it stands.
  allowed: words without Markdown and tags
  write:   title: "${plain}"`,
      ));
  }

  test('is told of its first sign, and how it reads without any', () => {
    assert.equal(
      reportsWith(titled('A [bad](/guide/) <b>review</b> **x**')).join('\n'),
      `content/${chapter}:2:8 error: The field "title" takes plain words, and readers would see "[bad](/guide/)" as it stands.
  allowed: words without Markdown and tags
  write:   title: "A bad review x"`,
    );
  });

  for (const title of [
    'Two * three * four, at < 5 pounds',
    'Open <9 and >12, or write to <the shop>',
    'They "recieve" [sic] (by phone)',
    'What a f*** and s**t day, f**k this s**t',
    'Price* and tax* are not in it',
    'Write to @_anna_ or my__shop__name',
    'It is rock `n roll, 5*3*2 and 2**3',
    "'I <3 this'",
  ]) {
    test(`may hold: ${title}`, () => assert.deepEqual(reportsWith(titled(title)), []));
  }

  test('is the name of a term, and not the forms that are looked for', () => {
    const term = changed('glossary/bot.md', 'term: Bot', 'term: A **bot**');
    const [path, text] = Object.entries(term)[0] ?? ['', ''];
    const reports = reportsWith({ [path]: text.replace('bots]', '"**bots**"]') });
    assert.deepEqual(
      reports.map((report) => report.split(' error', 1)[0]),
      ['content/glossary/bot.md:2:7'],
    );
  });

  test('is each text of an assessment', () => {
    const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };
    const { path, text } = newFile('assessment', 'How far', around);
    const reports = reportsWith({ [path]: text.replace('text: Once', 'text: Once <b>only</b>') });
    assert.match(
      reports.join('\n'),
      /The field "text" of entry 2 of "options" of entry 1 of "questions" takes plain words.*"<b>"/,
    );
  });

  test('is each text of the settings', () => {
    const reports = reportsWith(changed('site.yaml', '[Hear them.]', '["Hear *them*."]'));
    assert.match(reports.join('\n'), /site\.yaml:13:14 error: Entry 1 of "home\.headline" takes/);
  });
});
