import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const title = 'title: Answer soon';
const at = (place: string) => `content/${chapter}:${place}`;
const withList = (lines: string) => changed(chapter, 'order: 1', `order: 1\nkeywords:\n${lines}`);

const cases = [
  {
    name: 'a space that does not break after its colon',
    change: changed(chapter, title, 'title:\u00A0Answer soon'),
    says: `${at('2:1')} error: A space in this line is one that does not break, and to YAML that is a letter.
  allowed: plain spaces; this is how the line looks with them
  write:   ${title}`,
  },
  {
    name: 'a space that does not break before it',
    change: changed('site.yaml', '  promise: Short.', '\u00A0 promise: Short.'),
    says: `content/site.yaml:14:12 error: A space in this line is one that does not break, and to YAML that is a letter.
  allowed: plain spaces; this is how the line looks with them
  write:   promise: Short.`,
  },
  {
    name: 'a colon of full width',
    change: changed(chapter, title, 'title：Answer soon'),
    says: `${at('2:1')} error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above
  write:   ${title}`,
  },
  {
    name: 'an equals sign for its colon',
    change: changed('site.yaml', 'language: en-GB', 'language = en-GB'),
    says: `content/site.yaml:5:1 error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above
  write:   language: en-GB`,
  },
  ...['-soon', '– soon', '• soon'].map((entry) => ({
    name: `what is nearly the hyphen of an entry: ${entry}`,
    change: withList(`  - late\n  ${entry}\n  - at once`),
    says: `${at('7:1')} error: An entry of a list begins with a hyphen and a space, and this line nearly does.
  write:   - soon`,
  })),
  {
    name: 'no space after the first hyphen of a list',
    change: withList('  -late\n  - soon\n  -at once'),
    says: `${at('6:3')} error: The field "keywords" is the text "-late - soon -at once", not a list.
  allowed: a list
  write:   keywords:
             - late
             - soon
             - at once`,
  },
  {
    name: 'a tab before a field',
    change: changed('site.yaml', '  promise', '\tpromise'),
    says: `content/site.yaml:14:1 error: A tab stands at the start of this line.
  allowed: two spaces for each step to the right, or none; YAML knows no tabs here`,
  },
  ...(
    [
      ['& more', 'ampersand'],
      ['* more', 'asterisk'],
      ['! more', 'exclamation mark'],
    ] as const
  ).map(([value, sign]) => ({
    name: `an ${sign} and a space before its value`,
    change: changed(chapter, title, `title: ${value}`),
    says: `${at('2:8')} error: A value cannot begin with an ${sign} unless it stands in quotation marks.
  write:   title: "${value}"`,
  })),
  {
    name: 'the number sign of a heading before its value',
    change: changed(chapter, title, 'title: # Answer soon'),
    says: `${at('2:8')} error: YAML takes what follows from the # on for a comment, and nothing is left.
  allowed: quotation marks around the value where the sign belongs to it
  write:   title: "# Answer soon"`,
  },
];

describe('A line of YAML is told of once, and what is wrong with it, where it has', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }

  test('a comment of its own before a list, and nothing is said', () => {
    const change = changed('site.yaml', 'footer:\n', 'footer: # What stands below.\n');
    assert.deepEqual(reportsWith(change), []);
  });
});
