import type { Item } from '../../../features/checklist/items.ts';
import { parseChecklist } from '../../../features/checklist/parse.ts';
import type { Guide } from '../guide.ts';
import { inFolder } from '../known.ts';
import { listOf } from '../names.ts';
import { errorAt, start, type Problem } from '../problem.ts';
import type { YamlText } from '../yaml-text.ts';

/** What the reader of checklists has to say about them: items, ids, and what would be lost. */
export function checkChecklists({ entries }: Guide): Problem[] {
  return inFolder(entries, 'checklists').flatMap(({ path, source, markdown, fields }) => {
    if (!markdown) return [];
    const { problems, checklist } = parseChecklist(source, (address) => address);
    const items = checklist.groups.flatMap((group) => group.items);
    const ids = items.map(({ id }) => id);
    return [
      ...problems.map(({ line, column, ...finding }) => errorAt(path, { line, column }, finding)),
      ...saidBefore(items, path),
      ...revisedUnknown(fields, ids, path),
    ];
  });
}

/**
 * Items with the words of an earlier one. Some acts are done twice, such as washing one's hands, so
 * it is a warning; letter case and spaces make no difference.
 */
function saidBefore(items: readonly Item[], file: string): Problem[] {
  const lines = new Map<string, number>();
  return items.flatMap(({ html, line }) => {
    const words = html.toLowerCase().replace(/\s+/g, ' ').trim();
    const before = lines.get(words);
    if (before === undefined) lines.set(words, line);
    if (before === undefined || words === '') return [];
    const what = `This item says the same as the one in line ${before}.`;
    const allowed =
      'words of its own, or no such item; where it is to be done twice, this may stay';
    return [{ ...errorAt(file, { ...start, line }, { what, allowed }), severity: 'warning' }];
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
