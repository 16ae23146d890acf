import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { checkContent } from '../../../src/authoring/check/check.ts';
import { newSettings } from '../../../src/authoring/new-guide.ts';
import { kinds, newFile } from '../../../src/authoring/templates.ts';
import { reportsWith } from './check/sound-guide.ts';

const around = { today: '2026-11-22', order: 7, theme: 'listening', chapter: 'answering' };
const begin = (kind: (typeof kinds)[number]) =>
  newFile(kind, 'What if "nobody" answers: a start', around);

describe('A file that npm run new begins passes the check:', () => {
  for (const kind of kinds.filter((kind) => kind !== 'term')) {
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

/** Where hints are found in a file that is published as it was begun: the description, the text. */
const places = {
  article: ['5:14', '21:1', '25:1'],
  chapter: ['5:14', '25:3', '28:1', '32:1'],
  checklist: ['5:14', '23:1', '27:7', '29:3'],
  assessment: ['6:14', '34:11', '35:20', '39:11', '40:20', '90:58', '91:61'],
  term: ['14:1', '16:1'],
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
