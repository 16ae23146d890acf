import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { parseChecklist } from '../../../../src/features/checklist/parse.ts';

const asWritten = (address: string) => address;
const read = (text: string) => parseChecklist(text, asWritten);
const done = '## Done? {#done}\n\nGo on.\n';
const listOf = (items: string) => `Intro.\n\n## Group {#group}\n\n${items}\n\n${done}`;
const whats = (text: string) => read(text).problems.map(({ line, what }) => `${line}: ${what}`);

describe('what a checklist is read as', () => {
  test('introduction, groups, items with their lines, reasons and the closing section', () => {
    const text = [
      'Before you begin.',
      '',
      '## Tonight: four things {#tonight}',
      '',
      '- [ ] Wait ten minutes. {#wait}',
      '',
      '  Later is still quick.',
      '',
      '- [ ] Find the facts. {#find-the-facts}',
      '',
      '## The week after {#week-after}',
      '',
      '- [ ] Log it. {#log-it}',
      '',
      '## Done? {#done}',
      '',
      'Read [on](/guide/answering/).',
    ].join('\n');
    const { checklist, problems, unnamed, ids } = read(text);
    assert.deepEqual(problems, []);
    assert.deepEqual(unnamed, []);
    assert.deepEqual(ids, ['tonight', 'wait', 'find-the-facts', 'week-after', 'log-it', 'done']);
    assert.deepEqual(checklist, {
      intro: '<p>Before you begin.</p>',
      groups: [
        {
          id: 'tonight',
          title: 'Tonight: four things',
          items: [
            { id: 'wait', html: 'Wait ten minutes.', why: '<p>Later is still quick.</p>', line: 5 },
            { id: 'find-the-facts', html: 'Find the facts.', why: null, line: 9 },
          ],
        },
        {
          id: 'week-after',
          title: 'The week after',
          items: [{ id: 'log-it', html: 'Log it.', why: null, line: 13 }],
        },
      ],
      closing: { title: 'Done?', html: '<p>Read <a href="/guide/answering/">on</a>.</p>' },
    });
  });

  test('the same with Windows line ends, a byte order mark and front matter', () => {
    const body = listOf('- [ ] One. {#one}\n\n  Why.\n\n- [ ] Two. {#two}');
    const plain = read(`---\ntitle: x\n---\n\n${body}`);
    const windows = read(`\uFEFF---\ntitle: x\n---\n\n${body}`.replaceAll('\n', '\r\n'));
    assert.deepEqual(plain.problems, []);
    assert.deepEqual(windows, plain);
    assert.equal(plain.checklist.groups[0]?.items[1]?.line, 13);
  });

  test('items may stand before any heading, after the introduction', () => {
    const { checklist, problems } = read(`Intro.\n\n- [ ] One. {#one}\n\n${done}`);
    assert.deepEqual(problems, []);
    assert.equal(checklist.intro, '<p>Intro.</p>');
    assert.deepEqual(checklist.groups, [
      { id: '', title: '', items: [{ id: 'one', html: 'One.', why: null, line: 3 }] },
    ]);
  });

  const lines: readonly (readonly [string, string, string])[] = [
    ['emphasis', '- [ ] Do *this* **now**. {#a}', 'Do <em>this</em> <strong>now</strong>.'],
    ['an id after a mark', '- [ ] Do **this** {#a}', 'Do <strong>this</strong>'],
    ['code', '- [ ] Type `{#a}` and "go". {#a}', 'Type <code>{#a}</code> and “go”.'],
    ['a link', '- [ ] See [it](/x/). {#a}', 'See <a href="/x/">it</a>.'],
    [
      'an outside link',
      '- [ ] [It](https://x.example/) {#a}',
      '<a href="https://x.example/">It</a>',
    ],
    ['words broken over lines', '- [ ] One\n  two {#a}', 'One\ntwo'],
    ['an id on a line of its own', '- [ ] One\n  {#a}', 'One'],
    ['stars and plus signs as bullets', '* [ ] One {#a}', 'One'],
    ['characters of HTML', '- [ ] 1 < 2 & 3 {#a}', '1 &#x3C; 2 &#x26; 3'],
    ['quotes across marks', '- [ ] "*So*" they don\'t. {#a}', '“<em>So</em>” they don’t.'],
  ];
  for (const [name, markdown, html] of lines) {
    test(`${name} within an item`, () => {
      const { checklist, problems } = read(listOf(markdown));
      assert.deepEqual(problems, []);
      assert.deepEqual(
        checklist.groups[0]?.items.map((item) => [item.id, item.html]),
        [['a', html]],
      );
    });
  }

  test('several paragraphs and plain lists under an item are its reason', () => {
    const { checklist, problems } = read(
      listOf('- [ ] One. {#a}\n\n  Two.\n\n  Three.\n\n  - Four'),
    );
    assert.deepEqual(problems, []);
    assert.equal(
      checklist.groups[0]?.items[0]?.why,
      '<p>Two.</p>\n<p>Three.</p>\n<ul>\n<li>Four</li>\n</ul>',
    );
  });

  test('a link to a page that is not there stands as its words, others go where they lead', () => {
    const text = listOf('- [ ] [Here *now*](/here/), [there](/there/) and [#](#x). {#a}');
    const resolve = (address: string) => (address === '/there/' ? null : `/base${address}`);
    assert.equal(
      parseChecklist(text, resolve).checklist.groups[0]?.items[0]?.html,
      '<a href="/base/here/">Here <em>now</em></a>, there and <a href="/base#x">#</a>.',
    );
  });

  test('a comment is for authors and no problem', () => {
    const { checklist, problems } = read(listOf('<!-- ask Dina -->\n\n- [ ] One. {#a}'));
    assert.deepEqual(problems, []);
    assert.equal(checklist.groups[0]?.items.length, 1);
  });
});

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

  test('lines are counted with the front matter', () => {
    assert.deepEqual(whats(`---\ntitle: x\nwhen: y\n---\n${listOf('- [ ] Wait.')}`), [
      '9: "Wait." has no id.',
    ]);
  });
});

describe('whatever is written', () => {
  const blocks = [
    ...['- [ ] Alpha {#a}', '- [ ] Beta', '- [x] Gamma {#g}', '- Delta', '  Epsilon', 'Zeta'],
    ...['## Eta {#eta}', '## Done? {#done}', '### Theta', '1. [ ] Iota {#i}', '  - [ ] Kappa'],
    ...['> Lambda', '| Mu |\n| - |', '`Nu`', '<b>Xi</b>', '[Pi](/pi/)', '```\nRho\n```', '***'],
  ];

  test('a word is shown, or there is a problem at its line or at that of its block', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...blocks), { maxLength: 12 }), (written) => {
        const lines = written.join('\n\n').split('\n');
        const { checklist, problems } = read(lines.join('\n'));
        const shown = JSON.stringify(checklist);
        let block = 1;
        for (const [index, line] of lines.entries()) {
          if (/^\S/.test(line) && !lines[index - 1]) block = index + 1;
          const word = /[A-Z][a-z]+/.exec(line)?.[0] ?? '';
          const named = problems.some((at) => at.line === index + 1 || at.line === block);
          assert.ok(shown.includes(word) || named, `${word} in line ${index + 1}`);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the checklists of this guide', () => {
  const folder = new URL('../../../../content/checklists/', import.meta.url);
  for (const name of readdirSync(folder)) {
    test(`${name} has no problems`, () => {
      assert.deepEqual(whats(readFileSync(new URL(name, folder), 'utf8')), []);
    });
  }
});
