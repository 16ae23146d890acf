import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const term = 'glossary/bot.md';
const principle = 'principles/be-a-person.md';
const place = 'places/inn.md';
const inn = '---\ntitle: The inn\norder: 1\nchecked: 2026-11-22\nfit: Guests.\n---\n';

const onOnePage = 'stands on one page with all others, and has no';

const cases = [
  {
    name: 'has a text: a term',
    change: changed(term, 'A program.', '<!-- To be said. -->'),
    says: `content/glossary/bot.md:1:1 error: This term has no text.
  allowed: at least a sentence under the front matter`,
  },
  {
    name: 'has a text: a principle',
    change: changed(principle, '\nSign with a name.\n', ''),
    says: `content/principles/be-a-person.md:1:1 error: This principle has no text.
  allowed: at least a sentence under the front matter`,
  },
  {
    name: 'has a text: a place',
    change: { [place]: inn },
    says: `content/places/inn.md:1:1 error: This place has no text.
  allowed: at least a sentence under the front matter`,
  },
  {
    name: 'has no headings',
    change: { [place]: `${inn}\n### Who is there\n\nGuests.\n` },
    says: `content/places/inn.md:8:1 error: This place ${onOnePage} headings of its own.
  allowed: bold words at the beginning of a paragraph
  write:   **Who is there.** Neighbours, and people from the parish.`,
  },
  {
    name: 'cites figures in a field: a place',
    change: { [place]: `${inn}\nGuests.[^E1]\n` },
    says: `content/places/inn.md:8:8 error: This place ${onOnePage} footnotes of its own.
  allowed: figures in the front matter
  write:   evidence: [E1]`,
  },
  {
    name: 'cites no figures: a principle',
    change: changed(principle, 'a name.', 'a name.[^E9]'),
    says: `content/principles/be-a-person.md:7:18 error: This principle ${onOnePage} footnotes of its own.
  allowed: the figure in the chapter that works this out`,
  },
  {
    name: 'has no footnotes',
    change: changed(term, 'A program.', 'A program.[^a]\n\n[^a]: A small one.'),
    says: `content/glossary/bot.md:8:11 error: This term ${onOnePage} footnotes of its own.
  allowed: the words of the note in the text itself, or in the chapter
content/glossary/bot.md:10:1 error: This term ${onOnePage} footnotes of its own.
  allowed: the words of the note in the text itself, or in the chapter`,
  },
];

describe('A part of a page', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  test('may name its figures, and speak of notes in code', () => {
    const source = inn.replace('fit:', 'evidence: [E1]\nfit:');
    assert.deepEqual(reportsWith({ [place]: `${source}\nGuests, not \`[^E1]\`.\n` }), []);
  });
});
