import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { z } from 'astro/zod';
import { readMarkdown } from '../../../src/authoring/check/markdown-text.ts';
import { meanGrade } from '../../../src/authoring/check/reading-ease.ts';
import { keptGrades } from '../../../src/integrations/kept-grades.ts';

const folder = mkdtempSync(join(tmpdir(), 'grades-'));
after(() => rmSync(folder, { recursive: true }));

const file = join(folder, 'cache/grades.json');
const text = readMarkdown('The cat is on the table.', 0);
const other = readMarkdown('Cats sit.', 0);

const keptIn = (path: string) =>
  z
    .object({ state: z.string(), grades: z.record(z.string(), z.number()) })
    .parse(JSON.parse(readFileSync(path, 'utf8')));

/** Grades some texts as a build would, and keeps them. */
function build(...texts: (typeof text)[]): number[] {
  const { gradeOf, keep } = keptGrades(file);
  const grades = texts.map(gradeOf);
  keep();
  return grades;
}

describe('Kept grades', () => {
  test('are those of the text', () => {
    assert.deepEqual(build(text, other), [meanGrade(text), meanGrade(other)]);
  });

  test('are not worked out again', () => {
    const { state, grades } = keptIn(file);
    const [key = ''] = Object.keys(grades);
    writeFileSync(file, JSON.stringify({ state, grades: { ...grades, [key]: 99 } }));
    assert.deepEqual(build(text, other), [99, meanGrade(other)]);
  });

  test('are forgotten with their text', () => {
    build(other);
    assert.equal(Object.keys(keptIn(file).grades).length, 1);
  });

  test('of other code are worked out again', () => {
    build(text);
    const { grades } = keptIn(file);
    const wrong = Object.fromEntries(Object.keys(grades).map((key) => [key, 99]));
    writeFileSync(file, JSON.stringify({ state: 'other', grades: wrong }));
    assert.deepEqual(build(text), [meanGrade(text)]);
  });

  test('that are damaged are worked out again', () => {
    writeFileSync(file, '{');
    assert.deepEqual(build(text), [meanGrade(text)]);
  });
});
