import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const title = (written: string) => changed(chapter, 'title: Answer soon', written);
const keywords = (written: string) => changed(chapter, 'order: 1', `order: 1\n${written}`);

const allowed =
  'allowed: quotation marks around the value; for a comment, a line of its own that begins with # and a space';

const cases = [
  {
    name: 'is told with what is left and what to write',
    change: title('title: Answer question #3 soon'),
    says: `content/guide/answering.md:2:24 error: YAML takes what follows from the # on for a comment, and "Answer question" is left.
  ${allowed}
  write:   title: "Answer question #3 soon"`,
  },
  {
    name: 'is told where nothing is left, instead of an empty field',
    change: title('title: #3 is answered'),
    says: `content/guide/answering.md:2:8 error: YAML takes what follows from the # on for a comment, and nothing is left.
  ${allowed}
  write:   title: "#3 is answered"`,
  },
  {
    name: 'is told with all lines of the value',
    change: title('title:\n  Answer question\n  number #3'),
    says: `content/guide/answering.md:4:10 error: YAML takes what follows from the # on for a comment, and "Answer question number" is left.
  ${allowed}
  write:   "Answer question number #3"`,
  },
  {
    name: 'is told in a list',
    change: keywords('keywords:\n  - late #1\n  - soon'),
    says: `content/guide/answering.md:6:10 error: YAML takes what follows from the # on for a comment, and "late" is left.
  ${allowed}
  write:   - "late #1"`,
  },
  {
    name: 'is told in a whole file of YAML',
    change: changed('evidence.yaml', 'Some survey', 'Some survey #2'),
    says: `content/evidence.yaml:3:23 error: YAML takes what follows from the # on for a comment, and "Some survey" is left.
  ${allowed}
  write:   source: "Some survey #2"`,
  },
  {
    name: 'is told instead of a bracket that it hides',
    change: keywords('keywords: [late #1, soon]'),
    says: `content/guide/answering.md:5:17 error: YAML takes what follows from the # on for a comment, and misses the rest.
  ${allowed}
  write:   keywords: ["late #1", soon]`,
  },
  {
    name: 'is told instead of a comma that it hides',
    change: keywords('keywords: [late,\n  day #1,\n  soon]'),
    says: `content/guide/answering.md:6:7 error: YAML takes what follows from the # on for a comment, and misses the rest.
  ${allowed}
  write:   "day #1",`,
  },
  {
    name: 'is told instead of a line that then belongs to nothing',
    change: title('title: Answer #3\n  soon'),
    says: `content/guide/answering.md:2:15 error: YAML takes what follows from the # on for a comment, and misses the rest.
  ${allowed}
  write:   title: "Answer #3"`,
  },
  {
    name: 'is a warning where it may be a comment',
    change: title('title: You may press # to stop'),
    says: `content/guide/answering.md:2:22 warning: YAML takes what follows from the # on for a comment, and "You may press" is left.
  ${allowed}
  write:   title: "You may press # to stop"`,
  },
];

describe('A value that a # cuts off', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});

const comments = [
  ['on a line of its own', '# The name of the page\n#or so\ntitle: Answer soon'],
  ['two spaces after a value', 'title: Answer soon  # the name of the page'],
  ['after a single word', 'title: Answer # the name of the page'],
  ['after quotation marks', 'title: "Answer #3" #the name of the page'],
  ['at the head of a folded text', 'title: Answer soon\nasks: >- #folded\n  Who # waits #1?'],
  ['below the name of a field', 'title:\n  #the name of the page\n  Answer soon'],
  ['in the midst of a word', 'title: Answer C#3 soon'],
] as const;

describe('A comment is left alone', () => {
  for (const [where, written] of comments) {
    test(where, () => assert.deepEqual(reportsWith(title(written)), []));
  }
  test('after a day or a switch', () => {
    const written = 'date: 2026-11-22 #when\ndraft: true #for now';
    const change = changed('articles/stories.md', 'date: 2026-11-22', written);
    assert.deepEqual(reportsWith(change), []);
  });
});
