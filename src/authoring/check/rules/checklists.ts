import { parseChecklist } from '../../../features/checklist/parse.ts';
import type { Guide } from '../guide.ts';
import { inFolder } from '../known.ts';
import { errorAt, type Problem } from '../problem.ts';

/** What the reader of checklists has to say about them: items, ids, and what would be lost. */
export function checkChecklists({ entries }: Guide): Problem[] {
  return inFolder(entries, 'checklists').flatMap(({ path, source, markdown }) => {
    if (!markdown) return [];
    const { problems } = parseChecklist(source, (address) => address);
    return problems.map(({ what, allowed, ...place }) => errorAt(path, place, { what, allowed }));
  });
}
