import { parseChecklist } from '../../../features/checklist/parse.ts';
import type { Guide } from '../guide.ts';
import { inFolder } from '../known.ts';
import { listOf } from '../names.ts';
import { errorAt, type Problem } from '../problem.ts';
import type { YamlText } from '../yaml-text.ts';

/** What the reader of checklists has to say about them: items, ids, and what would be lost. */
export function checkChecklists({ entries }: Guide): Problem[] {
  return inFolder(entries, 'checklists').flatMap(({ path, source, markdown, fields }) => {
    if (!markdown) return [];
    const { problems, checklist } = parseChecklist(source, (address) => address);
    const items = checklist.groups.flatMap((group) => group.items.map(({ id }) => id));
    return [
      ...problems.map(({ line, column, ...finding }) => errorAt(path, { line, column }, finding)),
      ...revisedUnknown(fields, items, path),
    ];
  });
}

/** Items that are said to be revised and do not stand in the list. */
function revisedUnknown(fields: YamlText | null, items: readonly string[], file: string) {
  return (fields?.values ?? []).flatMap(({ path, place }) => {
    const [field, id] = path;
    if (field !== 'revised' || typeof id !== 'string' || items.includes(id)) return [];
    const what = `There is no item "${id}" in this list that could be revised.`;
    return [errorAt(file, place, { what, allowed: listOf(items) })];
  });
}
