import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { z } from 'astro/zod';
import { schemaProblems } from '../../../src/authoring/check/schema-problems.ts';
import { entrySchemas, fieldsAt, listSchemas } from '../../../src/authoring/check/schemas.ts';
import { readYaml } from '../../../src/authoring/check/yaml-text.ts';
import { entryFileOf } from '../../../src/authoring/content-files.ts';
import { lockPath } from '../../../src/authoring/ids.ts';
import { parseLock } from '../../../src/authoring/ids-lock.ts';
import { pageFields } from '../../../src/lib/front-matter.ts';

const text = readFileSync('docs/authoring.md', 'utf8');
const examples = [...text.matchAll(/^```yaml content\/(\S+)\n([\s\S]*?)^```$/gm)].map(
  ([, path = '', source = '']) => ({ path, source }),
);

function schemaOf(path: string): z.ZodType | undefined {
  const file = entryFileOf(path, '');
  return file ? entrySchemas[file.folder] : listSchemas[path];
}

describe('What docs/authoring.md shows', () => {
  for (const { path, source } of examples.filter((example) => example.path !== lockPath)) {
    const yaml = readYaml({ path, source, from: 0, to: source.length });
    const schema = schemaOf(path) ?? z.never();

    test(`of ${path} is right`, () => {
      assert.deepEqual([...yaml.problems, ...schemaProblems(yaml, schema)], []);
    });

    test(`of ${path} has every field of its own`, () => {
      const ofList = path === 'evidence.yaml' ? [0] : [];
      const common = /^(?:checklists|pages|worksheets)\//.test(path) ? Object.keys(pageFields) : [];
      const fields = fieldsAt(schema, ofList);
      assert.deepEqual(
        fields.filter(
          (field) => !common.includes(field) && !new RegExp(`\\b${field}:\\s`).test(source),
        ),
        [],
      );
    });
  }

  test('of the lock is right', () => {
    const lock = examples.find(({ path }) => path === lockPath)?.source ?? '';
    assert.deepEqual(parseLock(lock).retired, { 'checklists/bad-review': ['wait-a-day'] });
  });

  test('is every kind of file that the README does not show', () => {
    assert.deepEqual(
      examples.map(({ path }) => path.replace(/\/.*/, '/')),
      [
        ...['pages/', 'checklists/', 'glossary/', 'places/', 'principles/', 'worksheets/'],
        ...[
          'evidence.yaml',
          'answers.yaml',
          'planned.yaml',
          'redirects.yaml',
          'synonyms.yaml',
          lockPath,
        ],
      ],
    );
  });
});
