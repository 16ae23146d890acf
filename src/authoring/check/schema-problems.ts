import { z } from 'astro/zod';
import { exampleOf } from './examples.ts';
import { findingOf } from './schema-findings.ts';
import { listOf, nearestOf } from './names.ts';
import { errorAt, type Problem } from './problem.ts';
import { fieldsAt } from './schemas.ts';
import type { Path, YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against its schema, and says in its author's words where it does not fit. */
export function schemaProblems(text: YamlText, schema: z.ZodType): Problem[] {
  if (text.data === undefined) return [];
  const result = schema.safeParse(text.data);
  return result.success
    ? []
    : result.error.issues.flatMap((issue) => problemsOf(issue, text, schema));
}

function problemsOf(issue: Issue, text: YamlText, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    return issue.keys.map((key) => unknownField([...issue.path, key], key, known, text));
  }
  const { path } = issue;
  const value = valueIn(text.data, path);
  const place = value === undefined ? text.fieldAt(path) : text.valueAt(path);
  const line = text.source.split('\n')[place.line - 1] ?? '';
  const isFlow = /[[{]/.test(line.charAt(place.column - 1));
  return [errorAt(text.path, place, findingOf(issue, path, value, isFlow))];
}

function unknownField(path: Path, key: string, known: string[], text: YamlText): Problem {
  const nearest = nearestOf(key, known);
  return errorAt(text.path, text.fieldAt(path), {
    what: `There is no field "${key}".`,
    allowed: listOf(known),
    ...(nearest === undefined ? {} : { nearest, write: exampleOf(nearest) }),
  });
}

function valueIn(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((inner, step) => {
    if (Array.isArray(inner)) return z.array(z.unknown()).parse(inner)[Number(step)];
    const fields = z.record(z.string(), z.unknown()).safeParse(inner);
    return fields.success ? fields.data[String(step)] : undefined;
  }, data);
}
