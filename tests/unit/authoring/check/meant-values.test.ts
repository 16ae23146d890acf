import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changed, reportsWith } from './sound-guide.ts';

const site = 'site.yaml';
const list = 'checklists/before-you-post.md';

const cases = [
  ['a number with a word', changed(list, 'minutes: 5', 'minutes: 15 min'), 'minutes: 15'],
  [
    'an address without its beginning',
    changed(site, 'https://small.example', 'www.small.example'),
    'address: https://www.small.example',
  ],
  [
    'an address with a space',
    changed(site, 'https://small.example', 'http:// small.example'),
    'address: https://small.example',
  ],
  [
    'a prefix with capitals',
    changed(site, 'storage: small', 'storage: My Guide'),
    'storage: my-guide',
  ],
  ['an id of a figure in small letters', changed('evidence.yaml', 'id: E2', 'id: e2'), 'id: E2'],
  [
    'a chapter by its address',
    changed('glossary/bot.md', 'chapter: answering', 'chapter: /guide/answering/'),
    'chapter: answering',
  ],
  ['settings without a title', { [site]: '' }, 'name: …'],
] as const;

describe('What an author meant is offered for', () => {
  for (const [name, change, write] of cases) {
    test(name, () => {
      const [report = ''] = reportsWith(change);
      assert.equal(/^ {2}write: {3}(.*)$/m.exec(report)?.[1], write);
    });
  }

  test('nothing that has none of it', () => {
    const [report = ''] = reportsWith(changed(list, 'minutes: 5', 'minutes: a few'));
    assert.match(report, /write: {3}minutes: 20$/);
  });
});
