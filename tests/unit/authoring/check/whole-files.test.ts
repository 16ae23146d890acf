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
  write:   email: somebody@listen-first.example`,
  },
  {
    name: 'holds a whole address',
    change: changed(site, 'https://small.example', 'small.example'),
    says: `content/site.yaml:4:10 error: The field "address" is the text "small.example", not a web address.
  allowed: an address that begins with https://
  write:   address: https://listen-first.example`,
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
             email: somebody@listen-first.example
             answers: within two working days`,
  },
  {
    name: 'has figures of known kinds',
    change: changed('evidence.yaml', 'kind: survey', 'kind: surveys'),
    says: `content/evidence.yaml:5:9 error: The field "kind" of entry 1 is the text "surveys".
  allowed: report, rule, study, survey
  nearest: survey`,
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
