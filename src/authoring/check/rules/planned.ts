import type { Guide } from '../guide.ts';
import type { Known } from '../known.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Pages that are said to be to come and have a file already. */
export function checkPlanned({ lists }: Guide, { pages }: Known): Problem[] {
  const list = lists.get('planned.yaml');
  return (list?.values ?? []).flatMap(({ path }) => {
    const ref = String(path[0] ?? '');
    if (!list || path.length !== 1 || !pages.has(ref)) return [];
    return [
      errorAt(list.path, list.fieldAt(path), {
        what: `The page "${ref}" has been written.`,
        allowed: 'only pages that have no file yet: take this line out',
      }),
    ];
  });
}
