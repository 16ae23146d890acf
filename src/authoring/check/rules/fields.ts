import { exampleOf } from '../examples.ts';
import type { Guide } from '../guide.ts';
import { errorAt, start, type Problem } from '../problem.ts';
import { labelOf } from '../label.ts';
import { schemaProblems } from '../schema-problems.ts';
import { entrySchemas, isDayAt, isTextAt, listSchemas, mayBeEmptyAt } from '../schemas.ts';
import { emptyList } from '../size-findings.ts';
import type { YamlText } from '../yaml-text.ts';
import type { z } from 'astro/zod';

/** Front matter and whole YAML files against their schemas, and what a schema cannot see in them. */
export function checkFields({ entries, lists }: Guide): Problem[] {
  const ofEntries = entries.flatMap(({ fields, folder, problems }) => {
    const schema = entrySchemas[folder];
    if (!fields) return problems;
    return fields.data === undefined
      ? problems
      : [...withSchema(fields, schema), ...traps(fields, schema)];
  });
  return [...ofEntries, ...checkLists(lists)];
}

function checkLists(lists: ReadonlyMap<string, YamlText>): Problem[] {
  const written = [...lists.values()].flatMap((list) => {
    const schema = listSchemas[list.path];
    return schema ? withSchema(list, schema) : list.problems;
  });
  if (lists.has('site.yaml')) return written;
  const finding = { what: 'The settings are missing.', allowed: 'a file site.yaml' };
  return [...written, errorAt('site.yaml', start, finding)];
}

/** What is wrong with the form of a text, and with its values where the form does not explain that. */
function withSchema(text: YamlText, schema: z.ZodType): Problem[] {
  const { problems } = text;
  const explained = ({ line, column }: Problem) =>
    problems.some((problem) => problem.line === line && problem.column === column);
  return [...problems, ...schemaProblems(text, schema).filter((one) => !explained(one))];
}

const entriesOrNone = 'at least one entry, or no such field at all';

/** Lists without entries, and days without quotation marks where text is wanted. */
function traps(text: YamlText, schema: z.ZodType): Problem[] {
  const empty = text.emptyLists
    .filter(({ path }) => !mayBeEmptyAt(schema, path))
    .map(({ path, place }) => {
      const example = exampleOf(String(path.at(-1)));
      return errorAt(text.path, place, emptyList(labelOf(path), entriesOrNone, example));
    });
  const days = text.values
    .filter(({ path, node }) => isBareDay(node) && isTextAt(schema, path) && !isDayAt(schema, path))
    .map(({ path, node, place }) =>
      errorAt(text.path, place, {
        what: `${labelOf(path)} is a day, not text.`,
        allowed: 'text',
        write: `"${node.source ?? ''}"`,
      }),
    );
  return [...empty, ...days];
}

function isBareDay(node: YamlText['values'][number]['node']): boolean {
  return node.type === 'PLAIN' && /^\d{4}-\d\d?-\d\d?$/.test(node.source ?? '');
}
