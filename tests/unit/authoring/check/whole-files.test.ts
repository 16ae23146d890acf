import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const cases = [
  {
    name: 'has figures of known kinds',
    change: changed('evidence.yaml', 'kind: survey', 'kind: surveys'),
    says: `content/evidence.yaml:5:9 error: The field "kind" of entry 1 is the text "surveys".
  allowed: report, rule, study, survey
  nearest: survey
  write:   kind: survey`,
  },
  {
    name: 'names what a field may be where it is missing',
    change: changed('evidence.yaml', '  confidence: low\n', ''),
    says: `content/evidence.yaml:1:3 error: The field "confidence" of entry 1 is missing.
  allowed: high, low, medium
  write:   confidence: high`,
  },
  {
    name: 'has numbers of publications and no addresses',
    change: changed(
      'evidence.yaml',
      'low\n',
      'low\n  doi: https://doi.org/10.1287/mksc.2017.1043\n',
    ),
    says: `content/evidence.yaml:7:8 error: "https://doi.org/10.1287/mksc.2017.1043" is not the number of a publication alone, as a DOI is written here.
  allowed: 10. and what follows it in a DOI, or arXiv: and a number; no address
  write:   doi: 10.1287/mksc.2017.1043`,
  },
  {
    name: 'has numbers of preprints and no addresses',
    change: changed('evidence.yaml', 'low\n', 'low\n  doi: https://arxiv.org/abs/2101.00001v2\n'),
    says: `content/evidence.yaml:7:8 error: "https://arxiv.org/abs/2101.00001v2" is not the number of a publication alone, as a DOI is written here.
  allowed: 10. and what follows it in a DOI, or arXiv: and a number; no address
  write:   doi: arXiv:2101.00001v2`,
  },
  {
    name: 'has numbers where DOIs stand',
    change: changed('evidence.yaml', 'low\n', 'low\n  doi: to come\n'),
    says: `content/evidence.yaml:7:8 error: "to come" is not the number of a publication alone, as a DOI is written here.
  allowed: 10. and what follows it in a DOI, or arXiv: and a number; no address`,
  },
  {
    name: 'has ids of figures in the right form',
    change: changed('evidence.yaml', 'id: E2', 'id: F2'),
    says: `content/evidence.yaml:8:7 error: The field "id" of entry 2 is the text "F2".
  allowed: E and a number, such as E9
  write:   id: …`,
  },
  {
    name: 'has titles for planned pages',
    change: { 'planned.yaml': 'guide/listening: 12\n' },
    says: `content/planned.yaml:1:18 error: The field "guide/listening" is the number 12, not text.
  allowed: text
  write:   guide/listening: "12"`,
  },
  {
    name: 'has synonyms that some page has, each by itself',
    change: { 'synonyms.yaml': '- [bot, program]\n- [dawdle, linger, day]\n' },
    says: `content/synonyms.yaml:2:4 error: No page has the synonym "dawdle".
  allowed: words that stand on a page or among its keywords
content/synonyms.yaml:2:12 error: No page has the synonym "linger".
  allowed: words that stand on a page or among its keywords`,
  },
  {
    name: 'has pages of the coverage in brackets',
    change: {
      'coverage.yaml':
        'questions:\n  Q1: { asks: Why?, home: guide/answering }\n  Q2:\n    home: about\n    also: guide/answering, articles/stories\n',
    },
    says: `content/coverage.yaml:5:11 error: The field "questions.Q2.also" is the text "guide/answering, articles/stories", not a list.
  allowed: a list
  write:   also: [guide/answering, articles/stories]`,
  },
  {
    name: 'has a home for each question of the coverage',
    change: { 'coverage.yaml': 'questions:\n  Q1: { asks: Why? }\n' },
    says: `content/coverage.yaml:2:7 error: The field "questions.Q1.home" is missing.
  allowed: text
  write:   home: …`,
  },
  {
    name: 'is a list where there are entries',
    change: { 'synonyms.yaml': 'bot: program\n' },
    says: `content/synonyms.yaml:1:1 error: There is no list here.
  allowed: a hyphen and a space before each entry`,
  },
  {
    name: 'has fields where one thing leads to another',
    change: { 'redirects.yaml': '- old\n' },
    says: `content/redirects.yaml:1:1 error: There are no fields here.
  allowed: the name of a field, a colon, a space and its value
  write:   privacy-policy: privacy`,
  },
  {
    name: 'has two words at least that are synonyms',
    change: { 'synonyms.yaml': '- [bot]\n' },
    says: `content/synonyms.yaml:1:3 error: Entry 1 has 1 entry, which is too little.
  allowed: at least 2 entries
  write:   - [begin, start, set out]`,
  },
  {
    name: 'has no blanks that nobody fills in, when it is the answers',
    change: {
      'answers.yaml': `situations:
  - id: question
    says: Somebody asks
    understood: { label: What, example: a cake }
    next: { label: Then, example: Ring me. }
    frame: ['{nam}', '{me}']
    secrecy: ['{next}', '{me}']
notices:
  - { id: stock, kind: phrases, says: '{fuond} fits all.', phrases: [sorry] }
  - { id: long, kind: sentences, says: 'These are {count}.', most: 5 }
`,
    },
    says: `content/answers.yaml:6:13 error: This line has a blank that nobody fills in.
  allowed: {name}, {understood}, {next} and {me}
content/answers.yaml:9:39 error: This remark has a blank that the page does not fill in.
  allowed: {found}, or no blank`,
  },
  ...[
    ['/articles/quiet/', 'articles/quiet'],
    ['worksheets/quiet', 'templates/quiet'],
    ['assessments/quiet', 'assess/quiet'],
    ['pages/quiet', 'quiet'],
  ].map(([name = '', meant = '']) => ({
    name: `plans pages by their names, not ${name}`,
    change: { 'planned.yaml': `guide/listening: Listen first\n${name}: The quiet month\n` },
    says: `content/planned.yaml:2:1 error: No page will have the name "${name}".
  allowed: a name as in links, without slashes at its ends: guide/…, articles/…, checklists/…, assess/…, templates/…, …
  write:   ${meant}`,
  })),
  ...['artcles/quiet', 'glossary/quiet', 'articles/The quiet month'].map((name) => ({
    name: `plans pages that a file can make, not ${name}`,
    change: {
      'planned.yaml': `guide/listening: Listen first\nquiet: Quiet\n${name}: The quiet month\n`,
    },
    says: `content/planned.yaml:3:1 error: No page will have the name "${name}".
  allowed: a name as in links, without slashes at its ends: guide/…, articles/…, checklists/…, assess/…, templates/…, …`,
  })),
  {
    name: 'plans no page that is there',
    change: { 'planned.yaml': 'guide/listening: Listen first\narticles/stories: Two stories\n' },
    says: `content/planned.yaml:2:1 error: The page "articles/stories" has been written.
  allowed: only pages that have no file yet: take this line out`,
  },
];

describe('A file beside the folders', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
