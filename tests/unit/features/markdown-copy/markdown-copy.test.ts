import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import {
  markdownCopy,
  plainMarkdown,
} from '../../../../src/features/markdown-copy/markdown-copy.ts';

function resolve(address: string): string | null {
  if (address === '/to-come/') return null;
  return address.startsWith('/') ? `https://shop.example${address}` : address;
}

const cases: [what: string, markdown: string, expected: string][] = [
  ['makes links whole', '[x](/guide/x/#y)', '[x](https://shop.example/guide/x/#y)'],
  ['keeps what is set within a link', '[a *b* `c`](/x/)', '[a *b* `c`](https://shop.example/x/)'],
  ['lets a link to nothing stand as words', 'see [the *end*](/to-come/).', 'see the *end*.'],
  ['leaves links to other places', '[x](https://doi.org/1)', '[x](https://doi.org/1)'],
  ['leaves code', '`[x](/x/)`', '`[x](/x/)`'],
  [
    'finds its place after letters of two units',
    '😀é [x](/x/)',
    '😀é [x](https://shop.example/x/)',
  ],
  [
    'mends several links of a line',
    '[a](/a/) and [b](/to-come/) and [c](/c/)',
    '[a](https://shop.example/a/) and b and [c](https://shop.example/c/)',
  ],
  [
    'takes off ids',
    '## Tonight {#tonight}\n\n- [ ] Find it. {#find-it}\n\n  Why.',
    '## Tonight\n\n- [ ] Find it.\n\n  Why.',
  ],
  [
    'says in words what is drawn',
    '![Two cups.](../figures/cups.svg "On Monday.")',
    '*Drawing: Two cups.* On Monday.',
  ],
  [
    'says in words what is pictured beside the text',
    '![A blue door.](./door.png "In May.")',
    '*Picture: A blue door.* In May.',
  ],
  [
    'makes the address of a picture whole that is served as it is',
    '![A *blue* door.](/door.png "In May.")',
    '![A blue door.](https://shop.example/door.png "In May.")',
  ],
  [
    'says where the page has something to use',
    'a\n\n<QuickLook />\n\nb',
    'a\n\n*Here the page asks questions that can be answered on the spot.*\n\nb',
  ],
  [
    'says in words what is drawn within a link',
    '[![Two cups.](../figures/cups.svg)](/x/) and more',
    '[*Drawing: Two cups.*](https://shop.example/x/) and more',
  ],
  [
    'lets a drawing within a link to nothing stand as words',
    '[![Two cups.](../figures/cups.svg)](/to-come/) and more',
    '*Drawing: Two cups.* and more',
  ],
  ['keeps the title of a link', '[x](/x/ "a \\"b\\"")', '[x](https://shop.example/x/ "a \\"b\\"")'],
  [
    'makes addresses whole that stand apart',
    '[x][y]\n\n[y]: /x/ "z"',
    '[x][y]\n\n[y]: https://shop.example/x/ "z"',
  ],
  [
    'makes links of notes whole',
    'x[^E1]\n\n[^E1]: [E1](/evidence/#e1). y',
    'x[^E1]\n\n[^E1]: [E1](https://shop.example/evidence/#e1). y',
  ],
];

describe('Markdown to be read anywhere', () => {
  for (const [what, markdown, expected] of cases) {
    test(what, () => {
      assert.equal(plainMarkdown(markdown, resolve), expected);
    });
  }
});

describe('the copy of a page', () => {
  const page = {
    title: 'Answer',
    description: 'How.',
    address: 'https://shop.example/guide/answering/',
    body: '\nText.\n',
  };

  test('begins with its name, what it is about and where it comes from', () => {
    assert.equal(
      markdownCopy(page, resolve),
      '# Answer\n\nHow.\n\nSource: <https://shop.example/guide/answering/>\n\nText.\n',
    );
  });

  test('has the question and the day where there are any', () => {
    const asked = { ...page, question: 'How fast?', changed: new Date('2026-12-01') };
    assert.equal(
      markdownCopy(asked, resolve),
      '# Answer\n\n> How fast?\n\nHow.\n\nSource: <https://shop.example/guide/answering/>, as of 2026-12-01\n\nText.\n',
    );
  });

  test('says on what terms the text may be used', () => {
    const licence = { name: 'CC BY 4.0', address: 'https://terms.example/' };
    assert.match(
      markdownCopy({ ...page, licence }, resolve),
      /^Source: <\S+>, under \[CC BY 4\.0\]\(https:\/\/terms\.example\/\)$/m,
    );
  });

  test('ends with the mistakes that were put right, the last one first', () => {
    const corrections = [
      { date: new Date('2026-11-01'), text: 'It was three.' },
      { date: new Date('2026-12-01'), text: 'It was four.' },
    ];
    assert.ok(
      markdownCopy({ ...page, corrections }, resolve).endsWith(
        'Text.\n\n## Corrections\n\n- 2026-12-01: It was four.\n- 2026-11-01: It was three.\n',
      ),
    );
  });
});
