import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const article = 'articles/stories.md';

const cases = [
  {
    name: 'lies beside its text',
    change: changed(article, './till.png', './til.png'),
    says: `content/articles/stories.md:12:1 error: There is no picture "./til.png".
  allowed: a picture beside the file, or one below public/
  nearest: articles/till.png`,
  },
  {
    name: 'lies below public',
    change: changed(article, './till.png', '/dor.png'),
    says: `content/articles/stories.md:12:1 error: There is no picture "/dor.png".
  allowed: a picture beside the file, or one below public/
  nearest: /door.png`,
  },
  {
    name: 'lies on no other site',
    change: changed(article, './till.png', 'https://x.example/a.png'),
    says: `content/articles/stories.md:12:1 error: This picture lies on another site, and nothing is fetched from other sites.
  allowed: a picture beside the file, or one below public/
  write:   ./till-roll.png`,
  },
  {
    name: 'says something to those who cannot see it',
    change: changed(article, 'A till roll', ''),
    says: `content/articles/stories.md:12:1 error: This picture has no alternative text.
  allowed: in the square brackets, what the picture says to somebody who cannot see it
  write:   ![What is to be seen, in a sentence](./till.png)`,
  },
  {
    name: 'says more than the name of its file',
    change: changed(article, 'A till roll', 'till.png'),
    says: `content/articles/stories.md:12:1 error: The alternative text "till.png" is the name of a file, and says nothing.
  allowed: in the square brackets, what the picture says to somebody who cannot see it
  write:   ![What is to be seen, in a sentence](./till.png)`,
  },
  {
    name: 'has an address with slashes',
    change: changed(article, './till.png', '..\\articles\\till.png'),
    says: `content/articles/stories.md:12:1 error: "..\\articles\\till.png" holds backslashes, and an address on the web has none.
  allowed: a picture beside the file, or one below public/
  write:   ../articles/till.png`,
  },
  {
    name: 'has a format that a page can show',
    change: { ...changed(article, './till.png', './till.HEIC'), 'articles/till.HEIC': null },
    says: `content/articles/stories.md:12:1 error: A page shows no pictures that end in .HEIC.
  allowed: a picture saved as .avif, .gif, .jpeg, .jpg, .png, .svg, .webp`,
  },
  {
    name: 'is a drawing in a paragraph of its own',
    change: {
      ...changed(article, 'Both began', 'Both ![A card](../figures/card.svg) began'),
      'figures/card.svg': null,
    },
    says: `content/articles/stories.md:8:6 error: A drawing does not stand amid words.
  allowed: a paragraph of its own, with an empty line before it and after it
  write:   ![A card](../figures/card.svg)`,
  },
  {
    name: 'has no bare per cent sign in its address',
    change: { ...changed(article, './till.png', './100%.png'), 'articles/100%.png': null },
    says: `content/articles/stories.md:12:1 error: "./100%.png" holds a % that stands for no sign, and an address on the web has none.
  allowed: a name without it, for the file as well`,
  },
  {
    name: 'has an address, and not its beginning alone',
    change: changed(article, './till.png', 'http:'),
    says: `content/articles/stories.md:12:1 error: There is no picture "http:".
  allowed: a picture beside the file, or one below public/`,
  },
];

/** Ways to write the address of a picture, and the path of its file. */
const names = [
  ['<./till roll.png>', 'articles/till roll.png'],
  ['./till%20roll.png', 'articles/till roll.png'],
  ['./café.png', 'articles/café.png'],
  ['../pictures/Straße.png', 'pictures/Straße.png'],
];

const kinds = [
  ['none', '"./till.png" is no picture: it is empty, damaged or something else.'],
  ['heic', '"./till.png" is HEIC by its content, whatever its name says.'],
] as const;

describe('A picture', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  for (const [kind, what] of kinds) {
    test(`is not ${kind} by its bytes`, () => {
      assert.equal(
        reportsWith({}, { 'articles/till.png': kind }).join('\n'),
        `content/articles/stories.md:12:1 error: ${what}
  allowed: a picture saved as .avif, .gif, .jpeg, .jpg, .png, .svg, .webp`,
      );
    });
  }

  for (const [address = '', path = ''] of names) {
    test(`may have spaces and any letters in its name: ${address}`, () => {
      const change = changed(article, './till.png', address);
      assert.deepEqual(reportsWith({ ...change, [path]: null }), []);
    });
  }

  test('has its end', () => {
    assert.equal(
      reportsWith({}, { 'articles/till.png': 'png' }, 'articles/till.png').join('\n'),
      `content/articles/stories.md:12:1 error: "./till.png" is cut short: the file ends too early.
  allowed: the whole picture, saved or copied anew`,
    );
  });

  test('may be another format than its name says', () => {
    assert.deepEqual(reportsWith({}, { 'articles/till.png': 'webp' }), []);
  });

  test('may be a drawing that is a paragraph', () => {
    const change = changed(article, '![A', '![A card](../figures/card.svg "A card")\n\n![A');
    assert.deepEqual(reportsWith({ ...change, 'figures/card.svg': null }), []);
  });
});
