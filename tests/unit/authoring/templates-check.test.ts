import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '../../../src/authoring/check/check.ts';
import { newSettings } from '../../../src/authoring/new-guide.ts';
import { isBegunAsDraft, kinds, newFile } from '../../../src/authoring/templates.ts';
import { reportsWith } from './check/sound-guide.ts';

const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };
const begin = (kind: (typeof kinds)[number]) =>
  newFile(kind, 'What if "nobody" answers: a start', around);

describe('A file that npm run new begins passes the check:', () => {
  for (const kind of kinds.filter(isBegunAsDraft)) {
    test(kind, () => {
      const { path, text } = begin(kind);
      assert.deepEqual(reportsWith({ [path]: text }), []);
    });
  }
});

test('A guide that npm run new begins passes the check by itself, whatever its name', () => {
  for (const name of ['Bread & butter', '24 hours', 'Ärzte', '"So" it is: a guide']) {
    const { path, text } = newSettings(name);
    const problems = checkContent({ files: [{ path, source: text }], servedFiles: [] });
    assert.deepEqual(
      problems.filter(({ severity }) => severity === 'error'),
      [],
    );
  }
});

test('A guide that npm run new begins is warned of what stands in it for its words', () => {
  const { path, text } = newSettings('Bread');
  const problems = checkContent({ files: [{ path, source: text }], servedFiles: [] });
  const hints = problems.filter(({ what }) => what.includes('is what "npm run new" wrote'));
  assert.deepEqual(
    hints.map(({ severity, line }) => `${severity} in line ${line}`),
    [5, 7, 9, 35, 36].map((line) => `warning in line ${line}`),
  );
  assert.equal(hints[2]?.allowed, 'the address at which the site will stand');
});

test('A term that npm run new begins is linked as it stands in a sentence', () => {
  const forms = ['Sourdough', 'Auto-reply', 'Direct Message', 'ROI', 'iPhone', 'Ärger', 'X'];
  assert.deepEqual(
    forms.map((form) => /match: \[(.*)\]/.exec(newFile('term', form, around).text)?.[1]),
    ['"sourdough"', '"auto-reply"', '"Direct Message"', '"ROI"', '"iPhone"', '"ärger"', '"X"'],
  );
});

test('A file that npm run new begins offers names that the guide has, or neutral words', () => {
  const own = { principle: 'be-a-person', checklist: 'before-you-post', term: 'bot' };
  const all = (more: object) =>
    kinds.map((kind) => newFile(kind, 'A start', { ...around, ...more }).text).join('\n');
  const offered =
    /principles: \[be-a-person\][^]*checklist: before-you-post\n[^]*next: checklists\/before-you-post\n[^]*see: \[bot\]/;
  assert.match(all(own), offered);
  assert.match(all({}), /principles: \[the-name-of-its-file\][^]*next: search\n/);
  assert.doesNotMatch(
    all({}) + newSettings('A start').text,
    /owner|shop|customer|counter|before-you-post|listen-before-you-speak|\[comment\]/,
  );
});

test('An assessment leads to a page that there is, in a guide without chapters too', () => {
  const { text } = newFile('assessment', 'How far', { ...around, chapter: '' });
  assert.deepEqual(new Set(text.match(/pages: .*\]/g)), new Set(['pages: [search]']));
});

/** Where hints are found in a file that is published as it was begun: the description, the text. */
const places = {
  article: ['5:14', '21:1', '25:1'],
  chapter: ['5:14', '25:3', '26:3', '28:1', '32:1'],
  checklist: ['5:14', '23:1', '27:7', '29:3', '33:1'],
  assessment: [
    ...['6:14', '34:11', '35:20', '36:19', '37:19', '39:11', '40:20', '41:19', '42:19'],
    ...['48:11', '57:11', '66:11', '75:11', '90:58', '91:61'],
  ],
  worksheet: ['5:14', '25:1', '29:1'],
  term: ['14:1', '16:1'],
  place: ['8:6', '13:1'],
  principle: ['9:1'],
} as const;

describe('A file that is published as npm run new began it is told of each hint in it:', () => {
  for (const kind of kinds) {
    test(kind, () => {
      const { path, text } = begin(kind);
      const reports = reportsWith({ [path]: text.replace('draft: true\n', '') });
      const hints = reports.filter((report) => report.includes('is what "npm run new" wrote'));
      const found = hints.map((report) => report.slice(`content/${path}:`.length).split(' ', 1)[0]);
      assert.deepEqual(found, places[kind]);
    });
  }

  test('what stands there, and what to do', () => {
    const { path, text } = begin('article');
    assert.equal(
      reportsWith({ [path]: text.replace('draft: true\n', '') })[2],
      `content/${path}:25:1 error: "A real question to the reader." is what "npm run new" wrote, and readers would see it.
  allowed: words of your own, or draft: true until they are there`,
    );
  });
});
