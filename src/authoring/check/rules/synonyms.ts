import { wordsOf } from '../../../features/search/query.ts';
import { stemOf } from '../../../features/search/stems.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Synonyms that no page has, its keywords included: a search widened by them finds nothing more. */
export function checkSynonyms({ entries, lists }: Guide): Problem[] {
  const list = lists.get('synonyms.yaml');
  if (!list) return [];
  const stems = new Set(entries.flatMap(({ source }) => wordsOf(source)).map(stemOf));
  const isThere = (phrase: string) => wordsOf(phrase).every((word) => stems.has(stemOf(word)));
  return list.values
    .filter(({ node }) => !isThere(String(node.value)))
    .map(({ node, place }) =>
      errorAt(list.path, place, {
        what: `No page has the synonym "${String(node.value)}".`,
        allowed: 'words that stand on a page or among its keywords',
      }),
    );
}
