import type { z } from 'astro/zod';
import { exampleOf } from './examples.ts';
import { findingOf } from './schema-findings.ts';
import { listOf, nearestOf } from './names.ts';
import { errorAt, type Finding, type Problem } from './problem.ts';
import { quoted, quotedLine } from './quoted-line.ts';
import { fieldsAt, isTextAt, takesWordsAt } from './schemas.ts';
import { valueAt } from './value-at.ts';
import type { Path, Split, YamlText } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** Holds data against its schema, and says in its author's words where it does not fit. */
export function schemaProblems(text: YamlText, schema: z.ZodType): Problem[] {
  if (text.data === undefined) return [];
  const result = schema.safeParse(text.data);
  const issues = result.error?.issues ?? [];
  const splits = issues.flatMap((issue) => splitsIn(issue, text));
  const explained = ({ line, column }: Problem) =>
    splits.some(({ place }) => place.line === line && place.column === column);
  return [
    ...splits.map((split) => errorAt(text.path, split.place, splitFinding(split))),
    ...issues.flatMap((issue) => problemsOf(issue, text, schema)).filter((one) => !explained(one)),
  ];
}

/** Values of which the part behind a comma is taken for a field that there is not. */
function splitsIn(issue: Issue, { splits }: YamlText): Split[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return splits.filter(
    ({ path, taken }) => isSame(path, issue.path) && taken.some((key) => issue.keys.includes(key)),
  );
}

function isSame(one: Path, other: Path): boolean {
  return one.length === other.length && one.every((step, at) => step === other[at]);
}

function splitFinding({ field, whole }: Split): Finding {
  return {
    what: 'This value holds a comma, and between braces stands without quotation marks.',
    write: `${field}: ${quoted(whole)}`,
  };
}

function problemsOf(issue: Issue, text: YamlText, schema: z.ZodType): Problem[] {
  if (issue.code === 'unrecognized_keys') {
    const known = fieldsAt(schema, issue.path);
    const split = new Set(splitsIn(issue, text).flatMap(({ taken }) => taken));
    const keys = issue.keys.filter((key) => !split.has(key));
    return keys.map((key) => unknownField([...issue.path, key], key, known, text));
  }
  const { path } = issue;
  const value = valueAt(text.data, path);
  const place = value === undefined ? text.fieldAt(path) : text.valueAt(path);
  const line = text.source.split('\n')[place.line - 1] ?? '';
  const isCut = value === null && line.charAt(place.column - 1) === '#';
  if (isCut && isTextAt(schema, path)) return [errorAt(text.path, place, cutFinding(line))];
  const written = {
    isFlow: /[[{]/.test(line.charAt(place.column - 1)),
    takesWords: takesWordsAt(schema, path),
    firstField: firstOf(fieldsAt(schema, [])),
  };
  return [errorAt(text.path, place, findingOf(issue, path, value, written))];
}

/** Most files begin with a title. */
function firstOf(fields: readonly string[]): string {
  return fields.includes('title') ? 'title' : (fields[0] ?? 'title');
}

/** A number sign as headings have one, in the place of a text. */
function cutFinding(line: string): Finding {
  return {
    what: 'YAML takes what follows from the # on for a comment, and nothing is left.',
    allowed: 'quotation marks around the value where the sign belongs to it',
    write: quotedLine(line),
  };
}

function unknownField(path: Path, key: string, known: string[], text: YamlText): Problem {
  const nearest = nearestOf(key, known);
  return errorAt(text.path, text.fieldAt(path), {
    what: `There is no field "${key}".`,
    allowed: listOf(known),
    ...(nearest === undefined ? {} : { nearest, write: exampleOf(nearest) }),
  });
}
