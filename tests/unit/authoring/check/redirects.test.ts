import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { allPages, reportsWith, soundGuide } from './sound-guide.ts';

const file = 'redirects.yaml';
const at = (place: string) => `content/${file}:${place} error:`;

const cases = [
  { name: 'leads to a page', write: 'guide/late: guide/answering', says: null },
  { name: 'may lead to a part of a page', write: 'bots: glossary#bot', says: null },
  {
    name: 'leads to a page that there is',
    write: 'guide/late: guide/answring',
    says: `${at('1:13')} There is no page "guide/answring".
  allowed: ${allPages}
  nearest: guide/answering
  write:   guide/late: guide/answering`,
  },
  {
    name: 'leads to no other site',
    write: 'guide/late: https://other.example/late',
    says: `${at('1:13')} "https://other.example/late" is an address, and here stands the name of a page of this guide.
  allowed: ${allPages}`,
  },
  {
    name: 'leads to a page by its name, not by its address',
    write: 'guide/late: https://small.example/guide/answering/',
    says: `${at('1:13')} "https://small.example/guide/answering/" is an address, and here stands the name of a page of this guide.
  allowed: ${allPages}
  write:   guide/late: guide/answering`,
  },
  {
    name: 'leads to no page that is still to come',
    write: 'guide/hear: guide/listening',
    says: `${at('1:13')} The page "guide/listening" is not published yet, and readers would be led to nothing.
  allowed: pages that stand on the site`,
  },
  {
    name: 'does not stand where a page stands',
    write: 'about: guide/answering',
    says: `${at('1:1')} There is a page "about", so its address leads nowhere else.
  allowed: addresses that have no page any more: take this line out`,
  },
  {
    name: 'is named without slashes at its ends',
    write: '/guide/late/: guide/answering',
    says: `${at('1:1')} "/guide/late/" cannot be an old address.
  allowed: lower-case letters, digits and single hyphens, with slashes only in between
  write:   guide/late`,
  },
  {
    name: 'leads to the end of a way at once',
    write: 'oldest: older\nolder: old\nold: guide/answering',
    says: `${at('1:9')} "older" has moved itself.
  allowed: the page where readers end
  write:   oldest: guide/answering

${at('2:8')} "old" has moved itself.
  allowed: the page where readers end
  write:   older: guide/answering`,
  },
  {
    name: 'does not lead in a circle',
    write: 'one: other\nother: one',
    says: `${at('1:6')} "one" leads in a circle.
  allowed: the page where readers end

${at('2:8')} "other" leads in a circle.
  allowed: the page where readers end`,
  },
  {
    name: 'does not lead to itself',
    write: 'one: one#part',
    says: `${at('1:6')} "one" leads in a circle.
  allowed: the page where readers end`,
  },
];

describe('an address that moved', () => {
  for (const { name, write, says } of cases) {
    test(name, () => {
      const reports = reportsWith({ ...soundGuide, [file]: `${write}\n` });
      assert.equal(reports.join('\n\n'), says ?? '');
    });
  }
});
