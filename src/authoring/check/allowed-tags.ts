import type { Finding } from './problem.ts';

const words = (list: string): readonly string[] => list.split(' ');

/** Tags that a text may hold, because Markdown has no sign for them or has one that does less. */
const allowed: ReadonlySet<string> = new Set([
  ...words('abbr b bdi bdo br cite code data del dfn em i ins kbd mark q rp rt ruby s samp small'),
  ...words('span strong sub sup time u var wbr'),
  ...words('address aside blockquote details div dd dl dt figcaption figure hr li ol p pre'),
  ...words('section summary ul'),
  ...words('caption col colgroup table tbody td tfoot th thead tr'),
]);

const allowedWords =
  'Markdown, and tags for what it has no sign for, such as <cite>, <abbr>, <kbd>, <sub> and <details>';

/** Tags with a better way, or with none: what is said of them, and what to write instead. */
const barred: readonly (readonly [names: readonly string[], Finding])[] = [
  [
    words('script noscript style link meta base template'),
    {
      what: 'The security policy of the site bars code and styles in a text, and browsers ignore this.',
      allowed: allowedWords,
    },
  ],
  [
    words('iframe object embed video audio source track'),
    {
      what: 'The security policy of the site bars what is played or comes from elsewhere.',
      allowed: 'a link to it',
      write: '[The film, two minutes](https://video.example/film)',
    },
  ],
  [
    words('form input button select option textarea label fieldset'),
    {
      what: 'A text has no fields and buttons: nothing would happen with what is typed or pressed.',
      allowed: 'checklists and tools by front matter, or a link',
    },
  ],
  [
    words('a'),
    {
      what: 'A link in HTML is not checked, and does not follow where the site stands.',
      allowed: 'a link in Markdown; for a place to link to, an id at the end of a heading',
      write: '[the first week](/guide/the-first-week/), or ## A heading {#its-id}',
    },
  ],
  [
    words('img picture svg canvas'),
    {
      what: 'A picture in HTML is neither checked nor made small for phones.',
      allowed: 'a picture in Markdown',
      write: '![what it says](./till-roll.png)',
    },
  ],
  [
    words('h1 h2 h3 h4 h5 h6'),
    {
      what: 'A heading in HTML has no link and stands in no table of contents.',
      allowed: 'a heading in Markdown',
      write: '## A question back {#question-back}',
    },
  ],
  [
    words('font center big strike tt marquee blink'),
    {
      what: 'This tag is out of use: how a text looks is settled by the guide.',
      allowed: allowedWords,
    },
  ],
];

/** What is wrong with a tag in a text, or null. Letter case makes no difference. */
export function tagFinding(written: string): Finding | null {
  const name = written.toLowerCase();
  if (allowed.has(name)) return null;
  return barred.find(([names]) => names.includes(name))?.[1] ?? unknownTag(written);
}

function unknownTag(name: string): Finding {
  return {
    what: `There is no tag <${name}> here, and readers would see nothing of it.`,
    allowed: `${allowedWords}; a backslash makes it plain words`,
    write: `\\<${name}>`,
  };
}

/** What is wrong with an attribute of a tag, or null. */
export function attributeFinding(name: string): Finding | null {
  if (name === 'style') {
    return {
      what: 'The security policy of the site bars "style" in a text, and browsers ignore it.',
      allowed: 'the tag without it: how a text looks is settled by the guide',
    };
  }
  if (!/^on[a-z]/.test(name)) return null;
  return {
    what: `The security policy of the site bars "${name}": nothing would happen.`,
    allowed: 'the tag without it',
  };
}
