import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { newFile } from '../../../../src/authoring/templates.ts';
import { changed, reportsWith } from './sound-guide.ts';

const site = 'site.yaml';

const situation = (id: string, says: string) => `  - id: ${id}
    says: ${says}
    understood: { label: What, example: a cake }
    next: { label: Then, example: Ring me. }
    frame: ['{name}', '{me}']
    secrecy: ['{next}', '{me}']
`;

const answers = (second: string) => ({
  'answers.yaml': `situations:\n${situation('question', 'Somebody asks')}${second}notices: []\n`,
});

const cases = [
  {
    name: 'among the principles of a page',
    change: changed('guide/answering.md', '[be-a-person]', '[be-a-person, be-a-person]'),
    says: 'guide/answering.md:5:27 error: "be-a-person" stands in this line already.',
  },
  {
    name: 'among terms worth a look',
    change: changed('glossary/bot.md', '[like]', '\n  - like\n  - like'),
    says: 'glossary/bot.md:7:5 error: "like" stands in line 6 already.',
  },
  {
    name: 'in the navigation',
    change: changed(
      site,
      'label: Guide }',
      'label: Guide }\n  - { page: about, label: About }\n  - { page: guide, label: All }',
    ),
    says: 'site.yaml:11:13 error: "guide" stands in line 9 already.',
  },
  {
    name: 'among themes',
    change: changed(
      site,
      'title: Listening }',
      'title: Listening }\n  - { id: listening, title: Hearing }',
    ),
    says: 'site.yaml:21:11 error: "listening" stands in line 20 already.',
  },
  {
    name: 'among situations, by id',
    change: answers(situation('question', 'Somebody asks the price')),
    says: 'answers.yaml:8:9 error: "question" stands in line 2 already.',
  },
  {
    name: 'among situations, by words',
    change: answers(situation('price', 'Somebody asks')),
    says: 'answers.yaml:9:11 error: "Somebody asks" stands in line 3 already.',
  },
];

describe('What stands twice is told', () => {
  for (const { name, change, says } of cases) {
    test(name, () =>
      assert.equal(reportsWith(change).join('\n'), `content/${says}\n  allowed: each of them once`),
    );
  }

  test('among the pages of a step, and not from one step to another', () => {
    const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };
    const { path, text } = newFile('assessment', 'How far', around);
    const twice = text.replace('pages: [guide]', 'pages: [guide, guide]');
    assert.equal(
      reportsWith({ [path]: twice }).join('\n'),
      `content/${path}:36:54 error: "guide" stands in this line already.
  allowed: each of them once`,
    );
  });
});
