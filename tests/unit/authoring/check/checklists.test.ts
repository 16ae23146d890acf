import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const list = 'checklists/before-you-post.md';
const item = '- [ ] Read it aloud. {#read-aloud}';

/** The list as a draft, with one more item. */
function asDraft(): Record<string, string> {
  const source = changed(list, 'title:', 'draft: true\ntitle:')[list] ?? '';
  return { [list]: source.replace(item, `${item}\n- [ ] Sleep on it. {#sleep}`) };
}

const cases = [
  {
    name: 'names every item',
    change: changed(list, ' {#read-aloud}', ''),
    says: `content/checklists/before-you-post.md:1:1 error: The id "read-aloud" is gone, and readers' browsers may remember it.
  allowed: Put it back, or write it under "retired:", "checklists/before-you-post:" in ids.lock.yaml. If nobody can have seen it, delete it there.
content/checklists/before-you-post.md:14:7 error: "Read it aloud." has no id.
  allowed: Run "npm run ids": it writes one at the end of the line.`,
  },
  {
    name: 'has ids without spaces',
    change: changed(list, item, `${item}\n- [ ] Sleep on it. { #sleep }`),
    says: `content/checklists/before-you-post.md:15:7 error: The id of this line is not in its right form.
  allowed: Write it without a space before the number sign.
  write:   {#sleep}`,
  },
  {
    name: 'names no two items alike',
    change: changed(list, item, `${item}\n- [ ] Sleep on it. {#read-aloud}`),
    says: `content/checklists/before-you-post.md:15:7 error: The id "read-aloud" stands in line 14 already.
  allowed: Give the newer of the two another id.`,
  },
  {
    name: 'is warned of items that say the same',
    change: {
      ...changed(
        list,
        item,
        `${item}\n- [ ] Read  it **now**. {#now}\n\n## Again {#again}\n\n- [ ] read it aloud. {#aloud}`,
      ),
      'ids.lock.yaml': 'checklists/before-you-post: [aloud, now, read-aloud]\nretired: {}\n',
    },
    says: `content/checklists/before-you-post.md:19:1 warning: This item says the same as the one in line 14.
  allowed: words of its own, or no such item; where it is to be done twice, this may stay`,
  },
  {
    name: 'has something to tick',
    change: changed(list, item, 'Read it aloud.'),
    says: `content/checklists/before-you-post.md:1:1 error: Nothing can be ticked in this list.
  allowed: Add an item: "- [ ] Say hello."
content/checklists/before-you-post.md:1:1 error: The id "read-aloud" is gone, and readers' browsers may remember it.
  allowed: Put it back, or write it under "retired:", "checklists/before-you-post:" in ids.lock.yaml. If nobody can have seen it, delete it there.
content/checklists/before-you-post.md:12:1 error: Nothing can be ticked under this heading.
  allowed: Add an item: "- [ ] ".
content/checklists/before-you-post.md:14:1 error: This text belongs to no item and would be lost.
  allowed: Indent it by two spaces beneath its item, or move it above the first heading.`,
  },
  {
    name: 'revises only items that it has',
    change: changed(list, 'title:', 'revised: { read-alout: 2026-12-01 }\ntitle:'),
    says: `content/checklists/before-you-post.md:2:24 error: There is no item "read-alout" in this list that could be revised.
  allowed: read-aloud`,
  },
  {
    name: 'keeps the ids that browsers remember',
    change: changed(list, '{#read-aloud}', '{#read-it}'),
    says: `content/checklists/before-you-post.md:1:1 error: The id "read-aloud" is gone, and readers' browsers may remember it.
  allowed: Put it back, or write it under "retired:", "checklists/before-you-post:" in ids.lock.yaml. If nobody can have seen it, delete it there.
content/checklists/before-you-post.md:14:22 error: The id "read-it" is new and not in ids.lock.yaml.
  allowed: Run "npm run ids".`,
  },
  {
    name: 'keeps them when it gets items of another kind',
    change: {
      ...changed(list, item, '- [ ] Say it. {#say-it}'),
      'ids.lock.yaml': 'checklists/before-you-post: [read-aloud, sleep]\nretired: {}\n',
    },
    says: `content/checklists/before-you-post.md:1:1 error: These ids are gone, and readers' browsers may remember them: read-aloud, sleep.
  allowed: Put them back, or write them under "retired:", "checklists/before-you-post:" in ids.lock.yaml. Those that nobody can have seen, delete there.
content/checklists/before-you-post.md:14:15 error: The id "say-it" is new and not in ids.lock.yaml.
  allowed: Run "npm run ids".`,
  },
  {
    name: 'keeps them when all of its items go',
    change: changed(list, `## Before {#before}\n\n${item}\n\n`, ''),
    says: `content/checklists/before-you-post.md:1:1 error: Nothing can be ticked in this list.
  allowed: Add an item: "- [ ] Say hello."
content/checklists/before-you-post.md:1:1 error: The id "read-aloud" is gone, and readers' browsers may remember it.
  allowed: Put it back, or write it under "retired:", "checklists/before-you-post:" in ids.lock.yaml. If nobody can have seen it, delete it there.`,
  },
  {
    name: 'loses none where its items lack their boxes',
    change: changed(list, item, '- Read it aloud. {#read-aloud}'),
    says: `content/checklists/before-you-post.md:1:1 error: Nothing can be ticked in this list.
  allowed: Add an item: "- [ ] Say hello."
content/checklists/before-you-post.md:12:1 error: Nothing can be ticked under this heading.
  allowed: Add an item: "- [ ] ".
content/checklists/before-you-post.md:14:1 error: This line has no box and would be lost.
  allowed: Begin it with "- [ ] ".
content/checklists/before-you-post.md:14:3 error: An id stands where none is read.
  allowed: Write the id at the very end of an item or a heading: {#like-this}.`,
  },
  {
    name: 'uses no retired id again',
    change: {
      'ids.lock.yaml':
        'checklists/before-you-post: []\nretired:\n  checklists/before-you-post: [read-aloud]\n',
    },
    says: `content/checklists/before-you-post.md:14:22 error: The id "read-aloud" is retired: it once meant something else.
  allowed: Take another id.`,
  },
  {
    name: 'is missed when it is gone',
    change: {
      ...changed('guide/answering.md', 'checklist: before-you-post\n', ''),
      [list]: undefined,
    },
    says: `content/ids.lock.yaml:1:1 error: checklists/before-you-post is gone, and readers' browsers may remember what they did there.
  allowed: Bring checklists/before-you-post.md back, or move its ids under "retired:" in ids.lock.yaml.`,
  },
  { name: 'promises nothing while it is a draft', change: asDraft(), says: '' },
  {
    name: 'is held against a lock that can be read',
    change: { 'ids.lock.yaml': '- read-aloud\n' },
    says: `content/ids.lock.yaml:1:1 error: This is not what "npm run ids" writes.
  allowed: Bring back the last version of this file, and run "npm run ids".`,
  },
  {
    name: 'is not called gone when its front matter cannot be read',
    change: changed(list, 'minutes: 5', 'minutes: @5'),
    says: `content/checklists/before-you-post.md:5:10 error: A value cannot begin with this character unless it stands in quotation marks.
  write:   minutes: "@5"`,
  },
];

const misread = [
  '- [] Read it aloud. {#read-aloud}',
  '- [  ] Read it aloud. {#read-aloud}',
  '-[ ] Read it aloud. {#read-aloud}',
  '- [ ]Read it aloud. {#read-aloud}',
  '- [ ] Read it {#read-aloud} aloud.',
  '- [ ] Read it aloud. {#read-aloud}.',
  '- [ ] Read it aloud. { #read-aloud }',
];

/** The list with two ids that were promised, one of them in an item of its own. */
function withSleep(piece: string, by: string): Record<string, string> {
  return {
    ...changed(list, piece, `${by}\n- [ ] Sleep on it. {#sleep}`),
    'ids.lock.yaml': 'checklists/before-you-post: [read-aloud, sleep]\nretired: {}\n',
  };
}

describe('An id that was not understood', () => {
  for (const line of misread) {
    test(`is not called gone: ${line}`, () => {
      const reports = reportsWith(withSleep(item, line)).join('\n');
      assert.match(reports, / error: /);
      assert.doesNotMatch(reports, /is gone/);
    });
  }

  test('is looked for at once, whatever stands where it was to be', () => {
    const before = performance.now();
    const blanks = ' '.repeat(5_000);
    reportsWith(withSleep(item, `- [ ] Read it {#${blanks}aloud.`));
    assert.ok(performance.now() - before < 5_000);
  });

  test('is gone in a comment, and where it became that of a heading', () => {
    for (const change of [
      withSleep(item, `<!-- ${item} -->\n\n- [ ] Say it.`),
      withSleep(`## Before {#before}\n\n${item}`, '## Before {#read-aloud}\n\n- [ ] Say it.'),
    ]) {
      assert.match(reportsWith(change).join('\n'), /"read-aloud" is gone/);
    }
  });
});

describe('A checklist', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
