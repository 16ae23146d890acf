import { wordsOf } from '../../../features/search/query.ts';
import { stemOf } from '../../../features/search/stems.ts';
import type { Guide } from '../guide.ts';
import { errorAt, type Problem } from '../problem.ts';

/** Files beside the folders of whose words pages are made that search finds. */
const shown = ['answers.yaml', 'evidence.yaml', 'site.yaml'];

/** Synonyms that no page has, its keywords included: a search widened by them finds nothing more. */
export function checkSynonyms({ entries, lists }: Guide): Problem[] {
  const list = lists.get('synonyms.yaml');
  if (!list) return [];
  const texts = [...entries, ...shown.flatMap((name) => lists.get(name) ?? [])];
  const stems = new Set(texts.flatMap(({ source }) => wordsOf(source)).map(stemOf));
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
