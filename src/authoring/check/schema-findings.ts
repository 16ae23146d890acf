import { z } from 'astro/zod';
import { asText, exampleOf, fieldWith } from './examples.ts';
import { labelOf } from './label.ts';
import { listWith, numberMeant, textMeant } from './meant-values.ts';
import { listOf, nearestOf } from './names.ts';
import type { Finding } from './problem.ts';
import { quoted } from './quoted-line.ts';
import { tooBig, tooSmall } from './size-findings.ts';
import { valueAt } from './value-at.ts';
import { nameOfType, nameOfValue } from './value-names.ts';
import { wrongForm } from './wrong-form.ts';
import type { Path } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** What is known of a value beside what it is. */
interface Written {
  /** Whether it is written in brackets. */
  readonly isFlow: boolean;
  /** Whether a list in its place holds words. */
  readonly takesWords: boolean;
  /** A field that its file may begin with. */
  readonly firstField: string;
}

/** What is wrong with one value of a schema, or what is missing, as a sentence with an example. */
export function findingOf(issue: Issue, path: Path, value: unknown, written: Written): Finding {
  const label = labelOf(path);
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const example = exampleOf(field);
  if (path.length === 0 && issue.code === 'invalid_type') return noFile(issue.expected, written);
  if (value === undefined && issue.code !== 'custom') return missing(label, issue, example);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(label, issue.expected, path, value, written, example);
    case 'too_big':
      return tooBig(label, issue, value, example);
    case 'too_small':
      return tooSmall(label, issue, value, example);
    case 'invalid_format':
      return wrongForm(path, issue, value, example);
    case 'invalid_value':
      return unknownValue(label, path, value, valuesOf(issue), example);
    case 'invalid_union':
      return noneOfBoth(issue, path, value, written, example);
    case 'custom':
      return ownFinding(issue);
    case 'unrecognized_keys':
      return { what: `The field "${issue.keys.join('", "')}" does not go with the others here.` };
    default:
      return { what: issue.message };
  }
}

/** What a schema may say of an issue of its own, beside its message. */
const ownParams = z.object({
  allowed: z.string().exactOptional(),
  write: z.string().exactOptional(),
  name: z.string().exactOptional(),
  known: z.array(z.string()).exactOptional(),
});

function ownFinding(issue: Extract<Issue, { code: 'custom' }>): Finding {
  const { name, known = [], ...said } = ownParams.parse(issue.params ?? {});
  const nearest = name === undefined ? undefined : nearestOf(name, known);
  return { what: issue.message, ...said, ...(nearest === undefined ? {} : { nearest }) };
}

/** What is said of a file that is something else as a whole. */
function noFile(expected: string, { firstField }: Written): Finding {
  if (expected === 'array') {
    return { what: 'There is no list here.', allowed: 'a hyphen and a space before each entry' };
  }
  return {
    what: 'There are no fields here.',
    allowed: 'the name of a field, a colon, a space and its value',
    write: expected === 'record' ? 'privacy-policy: privacy' : exampleOf(firstField),
  };
}

function missing(label: string, issue: Issue, example: string): Finding {
  const what = `${label} is missing.`;
  if (issue.code === 'invalid_type') {
    return { what, allowed: nameOfType(issue.expected), write: example };
  }
  if (issue.code === 'invalid_union' && takesDay(issue)) {
    return { what, allowed: nameOfType('date'), write: example };
  }
  const known = valuesOf(issue);
  const [first] = known;
  if (first === undefined) return { what, write: example };
  return { what, allowed: listOf(known), write: fieldWith(example, first) };
}

/** The values of which one has to be chosen; none where anything may stand. */
function valuesOf(issue: Issue): string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  return issue.code === 'invalid_union' && 'options' in issue ? issue.options.map(String) : [];
}

function wrongType(
  label: string,
  expected: string,
  path: Path,
  value: unknown,
  { isFlow, takesWords }: Written,
  example: string,
): Finding {
  const allowed = nameOfType(expected);
  const inList = typeof path.at(-1) === 'number';
  const what = `${label} is ${nameOfValue(value)}, not ${allowed}.`;
  if (expected === 'array' && takesWords && typeof value === 'string' && value !== '') {
    return { what, allowed, write: inList ? listWith(value) : asList(value, example) };
  }
  const number = expected === 'number' || expected === 'int' ? numberMeant(value) : null;
  if (number !== null)
    return { what, allowed, write: `${example.split(':', 1)[0] ?? ''}: ${number}` };
  const text = expected === 'string' ? textMeant(value, isFlow) : null;
  const field = example.split(':', 1)[0] ?? '';
  const write = text === null ? example : inList ? quoted(text) : `${field}: ${quoted(text)}`;
  return { what, allowed, write };
}

/** A field with a text as its list, in the form of its example. */
function asList(text: string, example: string): string {
  const field = example.split(':', 1)[0] ?? '';
  // Of entries whose first hyphen has no space after it YAML makes one text.
  const entries = text.startsWith('-') ? text.slice(1).split(/ -\s*(?=\S)/) : [quoted(text)];
  const isLong = example.includes('\n') || entries.length > 1;
  return isLong ? [`${field}:`, ...entries].join('\n  - ') : `${field}: ${listWith(text)}`;
}

function unknownValue(
  label: string,
  path: Path,
  value: unknown,
  known: string[],
  example: string,
): Finding {
  const inList = typeof path.at(-1) === 'number';
  const written = (name: string) => (inList ? asText(name) : fieldWith(example, name));
  if (typeof value === 'number' && known.includes(String(value))) {
    return {
      what: `${label} is ${nameOfValue(value)}, not text.`,
      allowed: `in quotation marks, one of ${listOf(known)}`,
      write: written(String(value)),
    };
  }
  const nearest = nearestOf(String(value), known);
  return {
    what: `${label} is ${nameOfValue(value)}.`,
    allowed: listOf(known),
    ...(nearest === undefined ? {} : { nearest, write: written(nearest) }),
  };
}

type NoneOfBoth = Extract<Issue, { code: 'invalid_union' }>;

/** Of several forms that a value may have, the one it comes nearest to is the one to speak of. */
function noneOfBoth(
  issue: NoneOfBoth,
  path: Path,
  value: unknown,
  written: Written,
  example: string,
): Finding {
  const known = valuesOf(issue);
  if (known.length > 0) return unknownValue(labelOf(path), path, value, known, example);
  const inner = innerIssue(issue);
  if (inner) {
    const way = [...path, ...inner.path];
    return findingOf(inner, way, valueAt(value, inner.path), { ...written, takesWords: true });
  }
  const branches = firstIssues(issue);
  const day = branches.find(isDay);
  const nearest = branches.find(({ code }) => code !== 'invalid_type') ?? day ?? branches[0];
  return nearest ? findingOf(nearest, path, value, written) : { what: issue.message };
}

/** What is wrong within fields: of the forms that they may have, the one that knows them all. */
function innerIssue({ errors }: NoneOfBoth): Issue | undefined {
  const strange = (issues: readonly Issue[]) =>
    issues.filter(({ code }) => code === 'unrecognized_keys').length;
  const [nearest = []] = errors.toSorted(
    (one, other) => strange(one) - strange(other) || one.length - other.length,
  );
  return nearest.find(({ path }) => path.length > 0);
}

function firstIssues(issue: NoneOfBoth): Issue[] {
  return issue.errors.map((branch) => branch[0]).filter((first) => first !== undefined);
}

function isDay(issue: Issue): boolean {
  return issue.code === 'invalid_type' && issue.expected === 'date';
}

function takesDay(issue: NoneOfBoth): boolean {
  return firstIssues(issue).some(isDay);
}
