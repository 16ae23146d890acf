import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const site = 'site.yaml';

const cases = [
  {
    name: 'is told that an editor can be reached',
    change: changed(site, 'a@small.example', 'nobody'),
    says: `content/site.yaml:7:35 error: The field "editor.email" is the text "nobody", not an e-mail address.
  allowed: a name, the sign @ and a domain
  write:   email: somebody@guide.example`,
  },
  {
    name: 'holds a whole address',
    change: changed(site, 'https://small.example', 'small.example'),
    says: `content/site.yaml:4:10 error: The field "address" is the text "small.example", not a web address.
  allowed: an address that begins with https://
  write:   address: https://guide.example`,
  },
  {
    name: 'has known fields inside fields',
    change: changed(site, 'answers: soon', 'anwers: soon'),
    says: `content/site.yaml:7:9 error: The field "editor.answers" is missing.
  allowed: text
  write:   answers: …
content/site.yaml:7:52 error: There is no field "anwers".
  allowed: answers, email, name
  nearest: answers
  write:   answers: …`,
  },
  {
    name: 'has no list left blank',
    change: changed(site, 'footer:\n  - { page: about, label: About }', 'footer:'),
    says: `content/site.yaml:10:8 error: The field "footer" is empty, not a list.
  allowed: a list
  write:   footer: …`,
  },
  {
    name: 'is missed when it is the settings',
    change: { [site]: undefined },
    says: `content/site.yaml:1:1 error: The settings are missing.
  allowed: a file site.yaml`,
  },
  {
    name: 'need not name an editor, but ought to know',
    change: changed(
      site,
      'editor: { name: A. Person, email: a@small.example, answers: soon }\n',
      '',
    ),
    says: `content/site.yaml:1:1 warning: There is no editor, so no page says whom to write to, and there is no security.txt.
  write:   editor:
             name: A. Person
             email: somebody@small.example
             answers: within two working days`,
  },
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
    name: 'has the tag of a language, not its name',
    change: changed(site, 'language: en-GB', 'language: english'),
    says: `content/site.yaml:5:11 error: "english" is no tag of a language.
  allowed: two or three letters, and a country where it matters: en, en-GB, fr, pt-BR
  write:   language: en`,
  },
  {
    name: 'has the tag of a language that there is',
    change: changed(site, 'language: en-GB', 'language: xx'),
    says: `content/site.yaml:5:11 error: "xx" is no tag of a language.
  allowed: two or three letters, and a country where it matters: en, en-GB, fr, pt-BR`,
  },
  {
    name: 'has an address without a path',
    change: changed(site, 'https://small.example', 'https://small.example/guide/'),
    says: `content/site.yaml:4:10 error: The address "https://small.example/guide/" goes on after its host.
  allowed: https:// and a host; a path below it is given to the build: BASE_PATH=/guide
  write:   address: https://small.example`,
  },
  {
    name: 'has an address of the web',
    change: changed(site, 'https://small.example', 'mailto:a@small.example'),
    says: `content/site.yaml:4:10 error: The field "address" is the text "mailto:a@small.example", not a web address.
  allowed: an address that begins with https://
  write:   address: https://guide.example`,
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
    change: { 'synonyms.yaml': '- [bot, program]\n- [wait, linger, day]\n' },
    says: `content/synonyms.yaml:2:4 error: No page has the synonym "wait".
  allowed: words that stand on a page or among its keywords
content/synonyms.yaml:2:10 error: No page has the synonym "linger".
  allowed: words that stand on a page or among its keywords
content/synonyms.yaml:2:18 error: No page has the synonym "day".
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
    name: 'has lists of the kinds that there are',
    change: changed(site, 'sections:', 'lists:\n  worksheets: { title: Sheets }\nsections:'),
    says: `content/site.yaml:22:3 error: There is no field "worksheets".
  allowed: articles, assess, checklists, evidence, glossary, guide, places, principles, templates`,
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
    name: 'has themes that can stand in an address',
    change: {
      ...changed(site, 'id: listening,', 'id: Listening,'),
      ...changed('articles/stories.md', 'theme: listening', 'theme: Listening'),
    },
    says: `content/articles/stories.md:5:8 error: The field "theme" is the text "Listening".
  allowed: lower-case letters, digits and single hyphens
  write:   theme: listening
content/site.yaml:20:11 error: The field "id" of entry 1 of "themes" is the text "Listening".
  allowed: lower-case letters, digits and single hyphens
  write:   id: listening`,
  },
  {
    name: 'plans no page that is there',
    change: { 'planned.yaml': 'guide/listening: Listen first\narticles/stories: Two stories\n' },
    says: `content/planned.yaml:2:1 error: The page "articles/stories" has been written.
  allowed: only pages that have no file yet: take this line out`,
  },
];

describe('A file of settings or figures', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
