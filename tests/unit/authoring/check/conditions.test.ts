import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { entrySchemas } from '../../../../src/authoring/check/schemas.ts';
import { schemaProblems } from '../../../../src/authoring/check/schema-problems.ts';
import { readYaml } from '../../../../src/authoring/check/yaml-text.ts';

const written = readFileSync('content/assessments/fit-check.yaml', 'utf8');

/** What is said of the first condition, written in another way. */
function told(condition: string): string[] {
  const source = written.replace(/\[\{ question: B9, atMost: 0 \}\]/, `[${condition}]`);
  assert.notEqual(source, written);
  const text = readYaml({ path: '', source, from: 0, to: source.length });
  return schemaProblems(text, entrySchemas.assessments).map(({ what, write }) =>
    write === undefined ? what : `${what} ${write}`,
  );
}

const where = 'of entry 1 of entry 1 of "any" of entry 1 of "rules"';

const cases = [
  ["{ question: B9, is: '0' }", `The field "is" ${where} is the text "0", not a list. is: ["0"]`],
  ['{ question: B9, is: [0] }', `Entry 1 of "is" ${where} is the number 0, not text. "0"`],
  [
    '{ question: B9, atMost: one }',
    `The field "atMost" ${where} is the text "one", not a number. atMost: …`,
  ],
  [
    '{ question: B9, atMost: 1, atLeast: 0 }',
    'The field "atLeast" does not go with the others here.',
  ],
] as const;

describe('A condition is told as the form that it comes nearest to:', () => {
  for (const [condition, says] of cases) {
    test(condition, () => assert.deepEqual(told(condition), [says]));
  }
});
