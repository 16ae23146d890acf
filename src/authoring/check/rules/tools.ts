import { answersPath } from '../../answers.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Pages that ask for the answer builder in a guide that has none. */
export function checkTools({ entries, lists }: Guide): Problem[] {
  if (lists.has(answersPath)) return [];
  return entries.flatMap(({ fields }) =>
    (fields?.values ?? [])
      .filter(({ path, node }) => path[0] === 'tool' && node.value === 'answer')
      .map(({ place }) =>
        errorAt(fields?.path ?? '', place, {
          what: `This guide has no ${answersPath}, of which the answer builder is made.`,
          allowed: 'a page without "tool: answer", or that file beside site.yaml',
        }),
      ),
  );
}
