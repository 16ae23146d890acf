import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

/** The article with a piece before its picture, which then stands in line 12. */
const withPiece = (piece: string) => changed(article, '![A', `${piece}\n\n![A`);

const box = `  allowed: a quotation, for what stands apart
  write:   > **What you send**
           > The words themselves.`;

const cases = [
  {
    piece: 'A well-known shop has\n-bread\n-milk',
    says: `13:1 error: An entry of a list has a space after its sign; this is none, and readers see the sign.
  write:   - bread`,
  },
  {
    piece: 'See [the guide] (/guide/answering/).',
    says: `12:5 error: A space parts these words from their address, and readers see brackets and no link.
  write:   [the guide](/guide/answering/)`,
  },
  {
    piece: 'See [the guide](/guide/answering soon/).',
    says: `12:5 error: This address holds a space, and readers see brackets and no link.
  allowed: an address without spaces
  write:   [the guide](/guide/answering-soon/)`,
  },
  {
    piece: 'See [the shop](https:// shop.example).',
    says: `12:5 error: This address holds a space, and readers see brackets and no link.
  allowed: an address without spaces
  write:   [the shop](https://shop.example)`,
  },
  {
    piece: 'Ring [me](01234 567 890).',
    says: `12:6 error: This address holds a space, and readers see brackets and no link.
  allowed: an address without spaces
  write:   [me](tel:01234567890)`,
  },
  {
    piece: '![The till](./till roll.png)',
    says: `12:1 error: The name of this file holds a space, and readers see brackets and no picture.
  allowed: a name without spaces, for the file as well
  write:   ![The till](./till-roll.png)`,
  },
  ...['/guide/answering/.', 'mailto:me at shop)', '3 words only)'].map((end) => ({
    piece: `See [the guide](${end}`,
    says: `12:15 error: This was to be a link, and readers see its signs instead.
  allowed: an address without spaces, in round brackets that are closed
  write:   [the first week](/guide/the-first-week/)`,
  })),
  {
    piece: 'See (the guide)[/guide/answering/].',
    says: `12:5 error: Square and round brackets have changed places, and readers see both and no link.
  write:   [the guide](/guide/answering/)`,
  },
  {
    piece: 'Most wait.^[They said so.]',
    says: `12:11 error: Readers see "^[They said so.]" as it stands: a note has a name, and its words below.
  write:   [^note]
           \n           [^note]: They said so.`,
  },
  {
    piece: 'Well done :tada:, and thanks.',
    says: `12:11 error: Readers see ":tada:" as it stands: no picture is put in its place.
  allowed: the sign itself, such as 🙂, or words`,
  },
  {
    piece: 'See [[answering]].',
    says: `12:5 error: Readers see "[[answering]]" as it stands: double brackets make no link.
  write:   [the first week](/guide/the-first-week/)`,
  },
  {
    piece: 'See [the guide][answering].',
    says: `12:5 error: Readers see "[the guide][answering]" as it stands: nothing says where it leads.
  write:   [the first week](/guide/the-first-week/)`,
  },
  ...['[E1]', '[^ E1]', '[e1]', '^[E1]', '[E1^]'].map((found) => ({
    piece: `> Most wait.\n> A day.${found}`,
    says: `13:9 error: Readers see "${found}" as it stands: a figure is cited by its id after [^, without spaces.
  write:   [^E1]`,
  })),
  ...['[^E1,E2]', '[^E1, ^E2]', '[E1; E2]'].map((found) => ({
    piece: `Most wait.${found}`,
    says: `12:11 error: Readers see "${found}" as it stands: each figure is cited by itself.
  write:   [^E1][^E2]`,
  })),
  {
    piece: 'A line.\n##What now',
    says: `13:1 error: A heading has a space after its number signs; this is none, and readers see the signs.
  write:   ## What now`,
  },
  {
    piece: '• Monday\n• Tuesday',
    says: `12:1 error: This dot makes no list: readers see it within a paragraph.
  allowed: a hyphen and a space before each entry; "- [ ] " before an item of a checklist
  write:   - Monday`,
  },
  ...['-Monday', '1.Monday', '2)Monday'].map((piece) => ({
    piece: `Two days:\n${piece}`,
    says: `13:1 error: An entry of a list has a space after its sign; this is none, and readers see the sign.
  write:   ${piece.replace('M', ' M')}`,
  })),
  ...['Some words.\n---', 'Words\nand more\n---', 'title: Words\n---'].map((piece) => ({
    piece: `It began.\n\n${piece}`,
    says: `14:1 error: The line of hyphens below makes a heading of these words.
  allowed: ## before the words of a heading; an empty line above a line that parts two paragraphs`,
  })),
  {
    piece: ':::note\nWords.\n:::',
    says: `12:1 error: Readers see ":::n" as it stands: this guide has no such boxes.\n${box}`,
  },
  {
    piece: '> [!NOTE]\n> Words.',
    says: `12:3 error: Readers see "[!NOTE]" as it stands: this guide has no such boxes.\n${box}`,
  },
  {
    piece: '| Day | Minutes |\n| Monday | 10 |',
    says: `12:1 error: These lines are no table yet, and readers see the strokes.
  allowed: hyphens in the second line, and as many columns there as in the first
  write:   | Day | Minutes |
           | --- | --- |
           | Monday | 10 |`,
  },
  {
    piece: 'Words with an id. {#words}',
    says: `12:19 error: Readers see "{#words}" as it stands: only a heading has an id, at its end.
  write:   ## A question back {#question-back}`,
  },
  ...['{what-now}', '{{ name }}', '{% include x %}', '{: .big}'].map((found) => ({
    piece: `Words ${found}`,
    says: `12:7 error: Readers see "${found}" as it stands: nothing is put in its place.
  allowed: plain words; \\{ for the sign itself`,
  })),
  ...['**Open words.', '** Open ** words.', '**Note:**words.'].map((piece) => ({
    piece,
    says: `12:1 error: Readers see two asterisks here, and the words are not bold.
  allowed: two before the words and two after, without a space or a full stop just inside them; \\*\\* for the signs themselves
  write:   **bold words**`,
  })),
  {
    piece: 'They don`t wait.',
    says: `12:9 error: Readers see this backtick: it has no other to close it.
  allowed: one on each side of code; ’ for an apostrophe; \\\` for the sign itself`,
  },
  {
    piece: 'Say ==this first==.',
    says: `12:5 error: Readers see these equals signs: they mark nothing.
  write:   **this first**`,
  },
  {
    piece: 'Words <!-- and more.',
    says: `12:7 error: Readers see this comment, because it is not closed.
  write:   <!-- To be looked up. -->`,
  },
  {
    piece: '```\nWords.',
    says: `12:1 error: This stretch of code is not closed, and takes in all that comes after it.
  allowed: the same three signs again, alone in a line, where it ends`,
  },
];

const indented = `error: The indentation of these words makes code of them, and readers see their signs as they stand.
  allowed: no spaces and tabs before them; in a list, as many spaces as before the words of their entry; for code, a line of three backticks before and after`;

describe('The check tells of words that became code', () => {
  for (const [name, piece, place] of [
    ['by four spaces', '    Words, and *more*.\n    And more.', '12:5'],
    ['by a tab', '\tWords.', '12:2'],
    ['after a list', '1. One.\n2. Two.\n\n       Words.', '15:8'],
    ['in a quotation', '>     Words.', '12:7'],
  ] as const) {
    test(name, () =>
      assert.equal(
        reportsWith(withPiece(piece)).join('\n'),
        `content/${article}:${place} ${indented}`,
      ),
    );
  }
});

describe('The check tells of signs that readers would see:', () => {
  for (const { piece, says } of cases) {
    test(piece, () =>
      assert.equal(reportsWith(withPiece(piece)).join('\n'), `content/${article}:${says}`),
    );
  }

  test('in checklists too', () => {
    assert.match(
      reportsWith(changed('checklists/before-you-post.md', 'it aloud', '**it aloud')).join('\n'),
      /^content\/checklists\/before-you-post\.md:14:12 error: Readers see two asterisks here/,
    );
  });

  test('with the id of what was to be a heading', () => {
    const [path] = Object.keys(changed('checklists/before-you-post.md', 'Be brief.', ''));
    for (const change of [
      changed('checklists/before-you-post.md', 'Be brief.', '##Before you post {#post}  '),
      withPiece('##Before you post {#post}  '),
    ]) {
      const [report = ''] = reportsWith(change);
      assert.match(report, /this is none, and readers see the signs/, path);
      assert.match(report, /write: {3}## Before you post \{#post\}$/, path);
    }
  });
});

describe('The check leaves alone', () => {
  for (const piece of [
    'Code: `[a] (/b/) {{c}} **d [E1] <!--`.',
    '```\n##What\n:::note\n| a |\n```',
    '- Code in a list:\n\n  ~~~md\n  | a |\n  ~~~\n\n- More.',
    '> ```\n> Words.\n> ```',
    '- An entry.\n\n    Its second paragraph.\n\n1. One.\n\n    Its second paragraph.',
    'Words\n    that go on.\n\n[^1]: A note.\n\n    Its second paragraph.\n\nMore.[^1]',
    '  ~~~\n      Words.\n  ~~~',
    '\\[a] (/b/), \\[[c]], \\{{d}}, \\*\\*e, \\`f, \\[E1], \\#\\#g',
    'A figure.[^E1][^E2] See [the guide][one].\n\n[one]: /guide/answering/',
    'A figure.[^E1] [One [^E1]](/guide/answering/)',
    'At 10:30:00 or a:b:c, in C::D, and ratio:of:three.',
    'A number (E11), a blank [name] (by phone), one {name}, and f***.',
    'Use #rye and ##rye, not | or ||; this s**t, é**é and 2 ** 3 = 8 == 8.',
    '**Bold**, and **[bold](/guide/answering/)**.',
    'It began.\n\nA heading\n---\n\nWords.\n\n---\n\nWords - or\n-5 degrees, 3.5, 12.30\nand more-so, a · b.',
    '!!!WORST shop ever!!!',
    '| Day | Minutes |\n| --- | --- |\n| Monday | 10 |',
  ]) {
    test(piece, () => assert.deepEqual(reportsWith(withPiece(piece)), []));
  }
});
