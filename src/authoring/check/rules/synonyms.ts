import { wordsOf } from '../../../features/search/query.ts';
import { stemOf } from '../../../features/search/stems.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Synonyms of which no page has one in its group: a search for them finds nothing by them. */
export function checkSynonyms({ entries, lists }: Guide): Problem[] {
  const list = lists.get('synonyms.yaml');
  if (!list) return [];
  const stems = new Set(entries.flatMap(({ source }) => wordsOf(source)).map(stemOf));
  const isThere = (phrase: string) => wordsOf(phrase).every((word) => stems.has(stemOf(word)));
  const groups = Map.groupBy(list.values, ({ path }) => path[0]);
  return [...groups.values()]
    .filter((group) => !group.some(({ node }) => isThere(String(node.value))))
    .flatMap(([first]) =>
      first
        ? [
            errorAt(list.path, first.place, {
              what: `No page has any of the words that mean the same as "${String(first.node.value)}".`,
              allowed: 'groups in which at least one word stands on a page',
            }),
          ]
        : [],
    );
}
