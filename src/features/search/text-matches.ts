import { isWordOf, parseMarks } from './marks.ts';
import type { Answer, Hit, SearchPort } from './pagefind-port.ts';
import { wordsOf } from './query.ts';
import { stemOf } from './stems.ts';
import type { Term } from './terms.ts';

/** What the full text says about a query's terms. */
export interface TextMatches {
  /** How strongly each term stands in a page, in the order of terms, from 0 to 1; by the page's id. */
  readonly strengths: ReadonlyMap<string, readonly number[]>;
  /** For each page, the hit that knows most of the query's words. */
  readonly hits: ReadonlyMap<string, Hit>;
  /** Whether all that should have been searched, and has been read of it, was there. */
  readonly isWhole: () => boolean;
}

/** Beyond these, words of a query are not looked up in the full text by themselves. */
const mostTerms = 6;

/** The terms worth a look-up, the heaviest first. */
function worthLooking(terms: readonly Term[]): Term[] {
  const needed = terms.filter(({ isOptional }) => !isOptional);
  return needed.toSorted((one, other) => other.weight - one.weight).slice(0, mostTerms);
}

function strengthsOf(terms: readonly Term[], found: ReadonlyMap<Term, readonly Hit[]>) {
  const strengths = new Map<string, number[]>();
  terms.forEach((term, position) => {
    const hits = found.get(term) ?? [];
    const best = Math.max(...hits.map(({ score }) => score), Number.MIN_VALUE);
    for (const { id, score } of hits) {
      const page = strengths.get(id) ?? terms.map(() => 0);
      page[position] = 0.3 + 0.7 * (score / best);
      strengths.set(id, page);
    }
  });
  return strengths;
}

/** Whether a page that was found by a word has it: in its name, or marked in the excerpt. */
async function hasWord(hit: Hit, word: string): Promise<boolean> {
  const page = await hit.read();
  // What cannot be read is said to be missing, and not that nobody wrote about it.
  if (!page) return true;
  const marked = parseMarks(page.excerpt).filter((part) => part.marked);
  return [page.title, ...marked.map(({ text }) => text)]
    .flatMap(wordsOf)
    .some((own) => own.includes(word) || isWordOf(own, word) || stemOf(own) === stemOf(word));
}

/**
 * The answer to a single word. Pagefind answers a word that no page has with pages that share its
 * first letters only, and a look at the best of them tells.
 */
async function withWord(answer: Answer, word: string): Promise<Answer> {
  const [best] = answer.ok ? answer.hits : [];
  return !answer.ok || !best || (await hasWord(best, word)) ? answer : { ...answer, hits: [] };
}

/**
 * Looks every term up by itself, so that pages count which have most of them, and all together, for
 * excerpts with all of them.
 *
 * @param isKnown whether some page has a term without doubt
 * @returns null when the full text is not available
 */
export async function findTexts(
  port: SearchPort,
  terms: readonly Term[],
  isKnown: (term: Term) => boolean,
): Promise<TextMatches | null> {
  const looked = worthLooking(terms);
  const together = looked.map(({ text }) => text).join(' ');
  const all = await port.find(together);
  const single = await Promise.all(
    looked.map(async (term) => {
      const answer = looked.length === 1 ? all : await port.find(term.text);
      return isKnown(term) ? answer : withWord(answer, term.text);
    }),
  );
  if (!all.ok) return null;
  const lists = single.map((answer) => (answer.ok ? answer.hits : []));
  const found = new Map(looked.map((term, position) => [term, lists[position] ?? []]));
  // Later entries win: of single words the heaviest, and before them all words together.
  const hits = [...lists.toReversed().flat(), ...(looked.length === 1 ? [] : all.hits)];
  return {
    strengths: strengthsOf(terms, found),
    hits: new Map(hits.map((hit) => [hit.id, hit])),
    isWhole: () => [all, ...single].every((answer) => answer.ok && answer.isWhole()),
  };
}
