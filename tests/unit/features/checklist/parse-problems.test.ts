import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { done, listOf, read, whats } from './read.ts';

describe('what an author hears about', () => {
  const mistakes: readonly (readonly [string, string, string[]])[] = [
    ['a missing id', listOf('- [ ] Wait.'), ['5: "Wait." has no id.']],
    [
      'a heading without an id',
      `## Group\n\n- [ ] One. {#a}\n\n${done}`,
      ['1: "Group" has no id.'],
    ],
    [
      'an id that stands twice',
      listOf('- [ ] One. {#a}\n- [ ] Two. {#a}'),
      ['6: The id "a" stands in line 5 already.'],
    ],
    [
      'an id that a heading has',
      listOf('- [ ] One. {#group}'),
      ['5: The id "group" stands in line 3 already.'],
    ],
    ['an id of wrong letters', listOf('- [ ] One. {#One_two}'), ['5: "One_two" is no id.']],
    ['an empty id', listOf('- [ ] One. {#}'), ['5: "One." has no id.']],
    ['an id in the middle', listOf('- [ ] One {#a} two.'), ['5: An id stands where none is read.']],
    ['an item without words', listOf('- [ ] {#a}'), ['5: There are no words here.']],
    [
      'a line without a box',
      listOf('- [ ] One. {#a}\n- Two. {#b}'),
      ['6: This line has no box and would be lost.', '6: An id stands where none is read.'],
    ],
    [
      'a box without its space',
      listOf('- [ ] One. {#a}\n- [] Two.'),
      ['6: This line has no box and would be lost.', '6: This box is no tick item.'],
    ],
    [
      'a box with two spaces',
      listOf('- [ ] One. {#a}\n- [  ] Two. {#b}'),
      ['6: This line has no box and would be lost.', '6: This box is no tick item.'],
    ],
    [
      'a box without a space after it',
      listOf('- [ ] One. {#a}\n- [ ]Two. {#b}'),
      ['6: This line has no box and would be lost.', '6: This box is no tick item.'],
    ],
    [
      'a box without a space before it',
      listOf('- [ ] One.\n-[ ] Two.'),
      ['6: This box is no tick item.'],
    ],
    [
      'a box outside of a list',
      listOf('- [ ] One. {#a}\n\n[ ] Two.'),
      ['7: This text belongs to no item and would be lost.', '7: This box is no tick item.'],
    ],
    [
      'text between the items',
      listOf('- [ ] One. {#a}\n\nTwo.'),
      ['7: This text belongs to no item and would be lost.'],
    ],
    [
      'text above the items of a group',
      listOf('Look:\n\n- [ ] One. {#a}'),
      ['5: This text belongs to no item and would be lost.'],
    ],
    [
      'a group without items',
      `## Empty {#empty}\n\n## Group {#group}\n\n- [ ] One. {#a}\n\n${done}`,
      ['1: Nothing can be ticked under this heading.'],
    ],
    ['no items at all', `Intro.\n\n${done}`, ['1: Nothing can be ticked in this list.']],
    [
      'an empty file',
      '',
      ['1: Nothing can be ticked in this list.', '1: The list does not say what comes after it.'],
    ],
    ['no closing section', '- [ ] One. {#a}', ['1: The list does not say what comes after it.']],
    [
      'an empty closing section',
      '- [ ] One. {#a}\n\n## Done? {#done}',
      ['3: Nothing is said here.'],
    ],
    [
      'items in the closing section',
      `- [ ] One. {#a}\n\n## Done? {#done}\n\n- [ ] Two. {#b}`,
      ['5: Here everything is done already.', '5: An id stands where none is read.'],
    ],
    [
      'a group after the closing section',
      `${listOf('- [ ] One. {#a}')}\n## More {#more}\n\n- [ ] Two. {#b}`,
      ['11: This stands after the end of the list.'],
    ],
    [
      'a heading of another level',
      `### Group {#group}\n\n- [ ] One. {#a}\n\n${done}`,
      ['1: A checklist has headings of the second level only, and this is of level 3.'],
    ],
    ['an item ticked beforehand', listOf('- [x] One. {#a}'), ['5: This item is ticked already.']],
    [
      'numbered items',
      listOf('1. [ ] One. {#a}'),
      ['5: The numbers of these items would be lost.'],
    ],
    [
      'an item within an item',
      listOf('- [ ] One. {#a}\n  - [ ] Two.'),
      ['6: A box within an item cannot be ticked.'],
    ],
    [
      'a heading within an item',
      listOf('- [ ] One. {#a}\n\n  ## A heading {#b}\n\n  > ### Another'),
      [
        '7: A heading cannot stand within an item or a quotation.',
        '9: A heading cannot stand within an item or a quotation.',
      ],
    ],
    [
      'a line over hyphens within an item',
      listOf('- [ ] One. {#a}\n\n  Why.\n  ---'),
      [
        '7: The line of signs below makes this a heading, and none can stand within an item or a quotation.',
      ],
    ],
    [
      'an item over hyphens',
      listOf('- [ ] One. {#a}\n- [ ] Two. {#b}\n  ---'),
      [
        '6: The line of signs below makes this a heading, and none can stand within an item or a quotation.',
      ],
    ],
    [
      'an item whose words are a comment',
      listOf('- [ ] <!-- to do --> {#a}\n- [ ] <!-- to do -->'),
      ['5: There are no words here.', '6: There are no words here.'],
    ],
    [
      'an id with a space before it',
      listOf('- [ ] One. { #quite-new }'),
      ['5: The id of this line is not in its right form.'],
    ],
    [
      'words that are indented too far',
      listOf('- [ ] One. {#a}\n\n      Why.\n      And how.'),
      ['7: The indentation of these words makes code of them, and a checklist has none.'],
    ],
    [
      'a stretch of code',
      listOf('- [ ] One. {#a}\n\n  ```\n  Code.\n  ```'),
      ['7: A checklist has no place for this (code); it would be lost.'],
    ],
    [
      'a table',
      listOf('- [ ] One. {#a}\n\n  | a |\n  | - |\n  | b |'),
      ['7: A checklist has no place for this (table); it would be lost.'],
    ],
    [
      'an image',
      listOf('- [ ] ![One](x.png) {#a}'),
      ['5: A checklist has no place for this (image); it would be lost.'],
    ],
    [
      'HTML',
      listOf('- [ ] A <b>tag</b>. {#a}'),
      [
        '5: A checklist has no place for this (html); it would be lost.',
        '5: A checklist has no place for this (html); it would be lost.',
      ],
    ],
    ['a figure cited', listOf('- [ ] Half.[^E9] {#a}'), ['5: A checklist has no footnotes.']],
  ];
  for (const [name, text, expected] of mistakes) {
    test(name, () => {
      assert.deepEqual(whats(text), expected);
      for (const { column, allowed } of read(text).problems) {
        assert.ok(column >= 1);
        assert.match(allowed, /\.["]?$/);
      }
    });
  }

  test('a box that came out as words is shown as it should be', () => {
    const written = [
      '[] Two.',
      '- [  ] Two.',
      '- [ ]Two.',
      '-[ ] Two.',
      '*[x]Two.',
      '- [\u00A0] Two.',
    ];
    for (const line of [...written, `- [ ] One. {#a}\n-[ ] Two.`]) {
      const [write] = read(listOf(line)).problems.flatMap((problem) => problem.write ?? []);
      assert.equal(write, '- [ ] Two.', line);
    }
    assert.deepEqual(
      read(listOf('- [] Say **two** {#a}\n- []')).problems.flatMap(({ write }) => write ?? []),
      ['- [ ] Say …', '- [ ] Say hello.'],
    );
  });

  test('an address in brackets and a box amid words are none', () => {
    assert.deepEqual(whats(listOf('- [ ] [x](/x/) {#a}\n\n  Draw\n  [ ] once.')), []);
  });

  test('lines are counted with the front matter', () => {
    assert.deepEqual(whats(`---\ntitle: x\nwhen: y\n---\n${listOf('- [ ] Wait.')}`), [
      '9: "Wait." has no id.',
    ]);
  });
});
