import { z } from 'astro/zod';
import { exampleOf } from './examples.ts';
import { labelOf } from './label.ts';
import { listWith, textMeant } from './meant-values.ts';
import { listOf, nearestOf } from './names.ts';
import type { Finding } from './problem.ts';
import { quoted } from './quoted-line.ts';
import { tooBig, tooSmall } from './size-findings.ts';
import { valueAt } from './value-at.ts';
import type { Path } from './yaml-text.ts';

type Issue = z.core.$ZodIssue;

/** What is known of a value beside what it is. */
interface Written {
  /** Whether it is written in brackets. */
  readonly isFlow: boolean;
  /** Whether a list in its place holds words. */
  readonly takesWords: boolean;
}

/** What is wrong with one value of a schema, or what is missing, as a sentence with an example. */
export function findingOf(issue: Issue, path: Path, value: unknown, written: Written): Finding {
  const label = labelOf(path);
  const field = path.findLast((step) => typeof step === 'string') ?? '';
  const example = exampleOf(field);
  if (path.length === 0 && issue.code === 'invalid_type') return noFile(issue.expected);
  if (value === undefined && issue.code !== 'custom') return missing(label, issue, example);
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(label, issue.expected, path, value, written, example);
    case 'too_big':
      return tooBig(label, issue, value, example);
    case 'too_small':
      return tooSmall(label, issue, value, example);
    case 'invalid_format':
      return wrongForm(label, issue, value, example);
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
function noFile(expected: string): Finding {
  if (expected === 'array') {
    return { what: 'There is no list here.', allowed: 'a hyphen and a space before each entry' };
  }
  return expected === 'record' ? { ...noFields, write: 'privacy-policy: privacy' } : noFields;
}

const noFields: Finding = {
  what: 'There are no fields here.',
  allowed: 'the name of a field, a colon, a space and its value',
  write: exampleOf('title'),
};

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

/** An example of a field with another value. */
function fieldWith(example: string, value: string): string {
  return `${example.split(':', 1)[0] ?? ''}: ${asText(value)}`;
}

/** A known value as YAML reads it for text: a number stands in quotation marks. */
function asText(value: string): string {
  return /^\d+$/.test(value) ? `'${value}'` : value;
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'fields of its own',
  record: 'fields of its own',
  date: 'a day',
};

function nameOfType(expected: string): string {
  return typeNames[expected] ?? expected;
}

/** What a value is, as one would say it. */
function nameOfValue(value: unknown): string {
  if (value === null) return 'empty';
  if (typeof value === 'string') return `the text "${value}"`;
  if (typeof value === 'boolean') return `the yes-or-no value ${String(value)}`;
  if (typeof value === 'number') return `the number ${value}`;
  return Array.isArray(value) ? 'a list' : 'a group of fields';
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
  const text = expected === 'string' ? textMeant(value, isFlow) : null;
  const field = example.split(':', 1)[0] ?? '';
  const write = text === null ? example : inList ? quoted(text) : `${field}: ${quoted(text)}`;
  return { what, allowed, write };
}

/** A field with a text as its list, in the form of its example. */
function asList(text: string, example: string): string {
  const field = example.split(':', 1)[0] ?? '';
  return example.includes('\n') ? `${field}:\n  - ${quoted(text)}` : `${field}: ${listWith(text)}`;
}

/** Forms of text: what they are called, and how they are written. */
const formNames: Readonly<Record<string, readonly [string, string]>> = {
  date: ['a day', 'year-month-day, for a day that is in the calendar'],
  email: ['an e-mail address', 'a name, the sign @ and a domain'],
  url: ['a web address', 'an address that begins with https://'],
};

type WrongForm = Extract<Issue, { code: 'invalid_format' }>;

function wrongForm(label: string, issue: WrongForm, value: unknown, example: string): Finding {
  const own = issue.message.startsWith('Invalid')
    ? `text that matches ${issue.pattern ?? ''}`
    : issue.message;
  const form = formNames[issue.format];
  if (form === undefined) {
    return { what: `${label} is ${nameOfValue(value)}.`, allowed: own, write: example };
  }
  return {
    what: `${label} is ${nameOfValue(value)}, not ${form[0]}.`,
    allowed: form[1],
    write: example,
  };
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
