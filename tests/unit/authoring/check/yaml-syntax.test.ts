import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const chapter = 'guide/answering.md';
const article = 'articles/stories.md';

const cases = [
  {
    name: 'has no tabs',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords:\n\t- late'),
    says: `content/guide/answering.md:6:1 error: A tab stands at the start of this line.
  allowed: spaces: YAML knows no tabs here
  write:     - late`,
  },
  {
    name: 'has fields at the start of the line',
    change: changed(chapter, 'order: 1', ' order: 1'),
    says: `content/guide/answering.md:4:1 error: A line here is not indented like its neighbours.
  allowed: fields at the start of the line, entries of a list two spaces in
  write:   keywords:
             - beginning
             - day one`,
  },
  {
    name: 'has entries under one another',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords:\n  - late\n - soon'),
    says: `content/guide/answering.md:7:1 error: A line here is not indented like its neighbours.
  allowed: fields at the start of the line, entries of a list two spaces in
  write:   keywords:
             - beginning
             - day one`,
  },
  {
    name: 'has quotes around a colon',
    change: changed(chapter, 'title: Answer soon', 'title: Answers: soon'),
    says: `content/guide/answering.md:2:8 error: This value holds a colon followed by a space, and stands without quotation marks.
  write:   title: "Answers: soon"`,
  },
  {
    name: 'has quotes that are closed',
    change: changed(chapter, 'title: Answer soon', 'title: "Answer soon'),
    says: `content/guide/answering.md:2:8 error: This quotation mark is not closed.
  write:   title: "Answer soon"`,
  },
  {
    name: 'is one, without lines of three hyphens below',
    change: changed('evidence.yaml', '- id: E2', '---\n- id: E2'),
    says: `content/evidence.yaml:8:1 error: Three hyphens part this file in two, and nobody reads what stands below them.
  allowed: fields alone: only files that end in .md have lines of three hyphens`,
  },
  {
    name: 'has the fields of an entry under one another',
    change: changed('evidence.yaml', '  year: 2020', ' year: 2020'),
    says: `content/evidence.yaml:4:1 error: A line here is not indented like its neighbours.
  allowed: fields at the start of the line, entries of a list two spaces in
  write:   keywords:
             - beginning
             - day one`,
  },
  {
    name: 'has a hyphen before each entry',
    change: { 'evidence.yaml': '- id: E1\n  id: E2\n' },
    says: `content/evidence.yaml:2:3 error: The field "id" stands twice.
  allowed: one line for each field; where it begins another entry, a hyphen and a space before it`,
  },
  {
    name: 'has nothing after closing quotes',
    change: changed(chapter, 'title: Answer soon', "title: 'It's soon'"),
    says: `content/guide/answering.md:2:12 error: The value goes on after its closing quotation mark.
  write:   title: "It's soon"`,
  },
  {
    name: 'has quotes around an at sign',
    change: changed(chapter, 'title: Answer soon', 'title: @answer soon'),
    says: `content/guide/answering.md:2:8 error: A value cannot begin with this character unless it stands in quotation marks.
  write:   title: "@answer soon"`,
  },
  {
    name: 'has quotes around an asterisk',
    change: changed(chapter, 'title: Answer soon', 'title: *soon*'),
    says: `content/guide/answering.md:2:8 error: A value cannot begin with an asterisk unless it stands in quotation marks.
  write:   title: "*soon*"`,
  },
  {
    name: 'has quotes around an exclamation mark',
    change: changed(chapter, 'title: Answer soon', 'title: !soon now'),
    says: `content/guide/answering.md:2:8 error: A value cannot begin with an exclamation mark unless it stands in quotation marks.
  write:   title: "!soon now"`,
  },
  {
    name: 'has single quotes around a backslash',
    change: changed(chapter, 'title: Answer soon', 'title: "A\\Q"'),
    says: `content/guide/answering.md:2:10 error: A backslash means something else between double quotation marks.
  write:   title: 'A\\Q'`,
  },
  {
    name: 'has single quotes, doubled where they are apostrophes, around a backslash',
    change: changed(chapter, 'title: Answer soon', `title: "It's A\\Q"`),
    says: `content/guide/answering.md:2:15 error: A backslash means something else between double quotation marks.
  write:   title: 'It''s A\\Q'`,
  },
  {
    name: 'has a colon after a name',
    change: changed(chapter, 'order: 1', 'order 1'),
    says: `content/guide/answering.md:4:1 error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above
  write:   order: 1`,
  },
  {
    name: 'has a space after a colon',
    change: changed(chapter, 'title: Answer soon', 'title:Answer soon'),
    says: `content/guide/answering.md:2:1 error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above
  write:   title: Answer soon`,
  },
  {
    name: 'has every field once',
    change: changed(chapter, 'order: 1', 'order: 1\norder: 2'),
    says: `content/guide/answering.md:5:1 error: The field "order" stands twice.
  allowed: one line for each field`,
  },
  {
    name: 'has lists on lines of their own',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: - late'),
    says: `content/guide/answering.md:5:11 error: YAML cannot tell what this belongs to.
  allowed: a list begins on a line of its own, under the name of its field
  write:   keywords:
             - late`,
  },
  {
    name: 'has straight quotes',
    change: changed(chapter, 'title: Answer soon', 'title: “Answer soon”'),
    says: `content/guide/answering.md:2:8 error: These quotation marks are curly, and to YAML they are letters.
  allowed: straight ones: " or '
  write:   "Answer soon"`,
  },
  {
    name: 'has straight quotes around a colon',
    change: changed(chapter, 'title: Answer soon', 'title: “Answer: soon”'),
    says: `content/guide/answering.md:2:8 error: These quotation marks are curly, and to YAML they are letters.
  allowed: straight ones: " or '
  write:   "Answer: soon"`,
  },
  {
    name: 'has quotes that are closed before the next line with quotes',
    change: changed(chapter, 'title: Answer soon', 'title: "Answer soon\nquestion: "How?"'),
    says: `content/guide/answering.md:2:8 error: This quotation mark is not closed.
  write:   title: "Answer soon"`,
  },
  {
    name: 'has other quotes around quotes',
    change: changed(chapter, 'title: Answer soon', 'title: "Soon" and "late"'),
    says: `content/guide/answering.md:2:15 error: The value goes on after its closing quotation mark.
  write:   title: '"Soon" and "late"'`,
  },
  {
    name: 'has quotes around an entry of a list that begins with a sign',
    change: changed(chapter, 'order: 1', 'order: 1\nkeywords: [late, @soon]'),
    says: `content/guide/answering.md:5:18 error: A value cannot begin with this character unless it stands in quotation marks.
  write:   keywords: [late, "@soon"]`,
  },
  {
    name: 'has quotes around an ampersand',
    change: changed(chapter, 'title: Answer soon', 'title: &co answers'),
    says: `content/guide/answering.md:2:8 error: A value cannot begin with an ampersand unless it stands in quotation marks.
  write:   title: "&co answers"`,
  },
  {
    name: 'has quotes around a bar',
    change: changed(chapter, 'title: Answer soon', 'title: | soon'),
    says: `content/guide/answering.md:2:10 error: A value cannot begin with | unless it stands in quotation marks.
  write:   title: "| soon"`,
  },
  {
    name: 'has a space after the last colon',
    change: changed(article, 'theme: listening', 'theme:listening'),
    says: `content/articles/stories.md:5:1 error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above
  write:   theme: listening`,
  },
  {
    name: 'indents a text that goes on, of which nobody can say more',
    change: changed(article, 'theme: listening', 'theme: listening\nor hearing them'),
    says: `content/articles/stories.md:6:1 error: This line has no colon followed by a space.
  allowed: the name of a field, a colon, a space and its value; two spaces first, if it belongs to the line above`,
  },
  {
    name: 'is told of every mistake that stands alone',
    change: changed(chapter, 'title: Answer soon', 'title: @answer\ntitle: x'),
    says: `content/guide/answering.md:2:8 error: A value cannot begin with this character unless it stands in quotation marks.
  write:   title: "@answer"
content/guide/answering.md:3:1 error: The field "title" stands twice.
  allowed: one line for each field`,
  },
];

describe('YAML', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
