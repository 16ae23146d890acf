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
  write:   address: https://small.example`,
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
    name: 'has lists of the kinds that there are',
    change: changed(site, 'sections:', 'lists:\n  worksheets: { title: Sheets }\nsections:'),
    says: `content/site.yaml:22:3 error: There is no field "worksheets".
  allowed: articles, assess, checklists, evidence, glossary, guide, places, principles, templates`,
  },
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
    name: 'has words beside headings that there are',
    change: changed(site, 'sections: {}', 'sections:\n  two-minuts: In a hurry'),
    says: `content/site.yaml:22:3 warning: No heading has the id "two-minuts", so readers never see these words.
  allowed: ids of headings that begin with ##: one-act, two-minutes, why
  nearest: two-minutes
  write:   two-minutes: In a hurry`,
  },
  {
    name: 'has words beside headings of the second level only',
    change: {
      ...changed(site, 'sections: {}', 'sections:\n  whose: To whom it belongs'),
      ...changed('articles/stories.md', '![A', '### Whose it is {#whose}\n\n![A'),
    },
    says: `content/site.yaml:22:3 warning: No heading has the id "whose", so readers never see these words.
  allowed: ids of headings that begin with ##: one-act, two-minutes, why`,
  },
  {
    name: 'may have words beside headings of a page that cannot be read',
    change: {
      ...changed(site, 'sections: {}', 'sections:\n  whose: To whom it belongs'),
      'articles/whose.md': '## Whose it is {#whose}\n',
    },
    says: `content/articles/whose.md:1:1 error: The front matter is missing.
  allowed: three hyphens as the very first line, the fields, and three hyphens again
  write:   ---
           title: The first week
           ---`,
  },
  {
    name: 'is missed',
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
];

describe('The file of settings', () => {
  for (const { name, change, says } of cases) {
    test(name, () => assert.equal(reportsWith(change).join('\n'), says));
  }
});
