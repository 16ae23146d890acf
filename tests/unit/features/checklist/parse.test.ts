import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parseChecklist } from '../../../../src/features/checklist/parse.ts';
import { done, listOf, read } from './read.ts';

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
