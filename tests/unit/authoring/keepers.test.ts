import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { readKeepers } from '../../../src/authoring/keepers.ts';

const cases: [what: string, files: Readonly<Record<string, string>>, keepers: string[]][] = [
  ['the site alone where there is nothing', {}, []],
  ['chapters, which are texts', { 'guide/one.md': '' }, ['text', 'chapter']],
  ['articles and pages, which are texts', { 'articles/one.md': '', 'pages/two.md': '' }, ['text']],
  ['checklists', { 'checklists/one.md': '' }, ['checklist']],
  [
    'worksheets with what helps on the screen',
    { 'worksheets/one.md': '---\ntool: listening-log\n---\n', 'worksheets/two.md': '' },
    ['text', 'listening-log'],
  ],
  ['assessments', { 'assessments/one.yaml': 'kind: decision\n' }, ['assessment']],
  [
    'assessments with a tally or a task',
    { 'assessments/one.yaml': 'kind: ranking\n', 'assessments/two.yaml': 'tally: { posts: 10 }\n' },
    ['assessment', 'task', 'tally'],
  ],
  ['nothing of places, principles and terms', { 'places/x.md': '', 'glossary/y.md': '' }, []],
];

function keepersOf(files: Readonly<Record<string, string>>, isThere: (ref: string) => boolean) {
  const folder = mkdtempSync(join(tmpdir(), 'guide-'));
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const keepers = readKeepers(folder, isThere);
  rmSync(folder, { recursive: true });
  return [...keepers];
}

describe('what keeps something on a device is', () => {
  for (const [what, files, keepers] of cases) {
    test(what, () => {
      assert.deepEqual(
        keepersOf(files, (ref) => !ref.startsWith('tools/')),
        ['site', ...keepers],
      );
    });
  }

  test('no page that is not on the site', () => {
    const files = { 'checklists/one.md': '' };
    assert.deepEqual(
      keepersOf(files, () => false),
      ['site'],
    );
  });

  test('the answer builder where there is one', () => {
    assert.deepEqual(
      keepersOf({}, () => true),
      ['site', 'answer-builder'],
    );
  });
});
