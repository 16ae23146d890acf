import { answersPath } from '../../answers.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { Value, YamlText } from '../yaml-text.ts';

/** Lists of names, of which readers or their browsers would get one twice. */
const lists = new Set<unknown>(['principles', 'see', 'evidence', 'pages', 'also', 'questions']);

/** Names that stand twice in one list, and what may be chosen twice on one page. */
export function checkRepeats(guide: Guide): Problem[] {
  const beside = ['site.yaml', 'coverage.yaml', answersPath].map((name) => guide.lists.get(name));
  return [...guide.entries.map(({ fields }) => fields), ...beside].flatMap((text) =>
    text ? repeatsIn(text) : [],
  );
}

function repeatsIn({ path, values }: YamlText): Problem[] {
  const groups = Map.groupBy(values, (value) => listOf(value, path));
  return [...groups].flatMap(([list, named]) => (list === null ? [] : repeated(named, path)));
}

/** Which list a value must not stand in twice; null where it may. */
function listOf({ path }: Value, file: string): string | null {
  if (typeof path.at(-1) === 'number') {
    return lists.has(path.at(-2)) ? path.slice(0, -1).join(' ') : null;
  }
  const known = unlike[file];
  if (!known) return null;
  const way = path.filter((step) => typeof step === 'string').join(' ');
  return known.includes(way) ? way : null;
}

/** Fields that differ from one entry of a list to the next, in the files beside the folders. */
const unlike: Readonly<Record<string, readonly string[]>> = {
  'site.yaml': ['navigation page', 'footer page', 'home doors says', 'themes id', 'themes title'],
  [answersPath]: ['situations id', 'situations says', 'notices id'],
};

function repeated(values: readonly Value[], file: string): Problem[] {
  const lines = new Map<string, number>();
  return values.flatMap(({ node, place }) => {
    const name = String(node.value);
    const line = lines.get(name);
    if (line === undefined) lines.set(name, place.line);
    if (line === undefined) return [];
    const where = line === place.line ? 'in this line' : `in line ${line}`;
    const what = `"${name}" stands ${where} already.`;
    return [errorAt(file, place, { what, allowed: 'each of them once' })];
  });
}
