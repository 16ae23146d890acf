import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

/** The article with a piece before its picture, which then stands in line 12. */
const withPiece = (piece: string) => changed(article, '![A', `${piece}\n\n![A`);

const tags =
  'Markdown, and tags for what it has no sign for, such as <cite>, <abbr>, <kbd>, <sub> and <details>';

const cases = [
  {
    name: 'a comment that hides the rest of the page',
    piece: '<!-- To be looked up\n\nAnd more.',
    says: `12:1 error: This comment is not closed, and hides all that comes after it.
  allowed: a comment that ends where readers go on
  write:   <!-- To be looked up. -->`,
  },
  {
    name: 'a script',
    piece: '<script>\nif (1 <b) { alert("<kdb>") }\n</script>',
    says: `12:1 error: The security policy of the site bars code and styles in a text, and browsers ignore this.
  allowed: ${tags}`,
  },
  {
    name: 'a film of another site',
    piece: '> See <IFRAME src="https://x.example/film"></IFRAME>',
    says: `12:7 error: The security policy of the site bars what is played or comes from elsewhere.
  allowed: a link to it
  write:   [The film, two minutes](https://video.example/film)`,
  },
  {
    name: 'a style',
    piece: '<div class="x"\n  style="color: red">\n\nRed.\n\n</div>',
    says: `12:1 error: The security policy of the site bars "style" in a text, and browsers ignore it.
  allowed: the tag without it: how a text looks is settled by the guide`,
  },
  {
    name: 'what would react',
    piece: 'A <span onClick="x()">word</span>.',
    says: `12:3 error: The security policy of the site bars "onclick": nothing would happen.
  allowed: the tag without it`,
  },
  {
    name: 'a field',
    piece: '<input type="text">',
    says: `12:1 error: A text has no fields and buttons: nothing would happen with what is typed or pressed.
  allowed: checklists and tools by front matter, or a link`,
  },
  {
    name: 'a link that nobody checks',
    piece: 'See <a href="/guide/answering/">there</a>.',
    says: `12:5 error: A link in HTML is not checked, and does not follow where the site stands.
  allowed: a link in Markdown; for a place to link to, an id at the end of a heading
  write:   [the first week](/guide/the-first-week/), or ## A heading {#its-id}`,
  },
  {
    name: 'a placeholder in angle brackets',
    piece: 'Dear <customer>, thank you.',
    says: `12:6 error: There is no tag <customer> here, and readers would see nothing of it.
  allowed: ${tags}; a backslash makes it plain words
  write:   \\<customer>`,
  },
  {
    name: 'a slip of the pen',
    piece: 'Press <kdb>Esc</kdb>.',
    says: `12:7 error: There is no tag <kdb> here, and readers would see nothing of it.
  allowed: ${tags}; a backslash makes it plain words
  write:   \\<kdb>`,
  },
  {
    name: 'a tag that is not closed',
    piece: 'It was <mark>cold.\n\nThen warm.',
    says: `12:8 error: The tag <mark> is not closed, and takes in what comes after it.
  write:   <mark>…</mark>`,
  },
  {
    name: 'a tag that closes nothing',
    piece: 'It was cold.</div>',
    says: `12:13 error: The tag </div> closes nothing.
  allowed: a pair of tags, in the order in which they were opened
  write:   <div>…</div>`,
  },
];

describe('In a text the check finds', () => {
  for (const { name, piece, says } of cases) {
    test(name, () =>
      assert.equal(reportsWith(withPiece(piece)).join('\n'), `content/${article}:${says}`),
    );
  }
});

describe('A text may hold', () => {
  for (const piece of [
    '<!-- To be looked up. -->',
    'From <cite lang="fr">Le Monde</cite>, H<sub>2</sub>O<br>and <https://x.example/>.',
    '<details>\n<summary>More</summary>\n\nWords.\n\n</details>',
    '<dl><dt>Rye<dd>Dark</dl>',
    '`<script>` and \\<customer> and 5 < 6, <3',
    '```\n<iframe style="x">\n```',
  ]) {
    test(piece, () => assert.deepEqual(reportsWith(withPiece(piece)), []));
  }
});
