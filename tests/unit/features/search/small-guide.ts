import { vocabularyOf } from '../../../../src/features/search/correct.ts';
import type { Fragment } from '../../../../src/features/search/fragment.ts';
import type { Answer, Hit } from '../../../../src/features/search/pagefind-port.ts';
import { indexOf } from '../../../../src/features/search/quick-index.ts';
import { quickListOf, type StoredEntry } from '../../../../src/features/search/quick-list.ts';
import type { Sources } from '../../../../src/features/search/sources.ts';

const entries: readonly StoredEntry[] = [
  ['chapter', '/guide/answering/', 'Answer in time', 'How fast must I answer?', '', ['reply']],
  [
    'chapter',
    '/guide/reviews/',
    'When someone is unhappy',
    'Is the review fair?',
    '',
    ['one star'],
  ],
  ['checklist', '/checklists/bad-review/', 'A bad review', 'What do I do now?', '', ['one star']],
  ['worksheet', '/templates/playbook/', 'First sentences', '', '', ['review', 'wording']],
  ['term', '/glossary/#lurker', 'Lurker', '', 'Reads and never writes.', ['silent reader']],
  ['article', '/articles/horse/', 'Can a machine listen?', '', '', ['robot', 'answers', 'reviews']],
];

/** A list of six pages with synonyms. */
const smallList = quickListOf(
  {
    entries,
    synonyms: [
      ['reply', 'answer', 'get back'],
      ['review', 'feedback'],
    ],
    common: [['answer', 0.5]],
  },
  '',
);

export const smallIndex = indexOf(smallList);

const fragment = (id: string, found: string): Fragment => ({
  address: `/${id}/`,
  title: `Page ${id}`,
  question: '',
  kind: 'page',
  excerpt: `about <mark>${found}</mark>`,
  sections: [],
});

/**
 * A full text in which each page, by its id, has some words; a page called `broken` cannot be read.
 * Like Pagefind's, it answers a word that no page has with pages that share its first letters.
 */
export function smallSources(texts: Readonly<Record<string, string>> = {}) {
  const asked: string[] = [];
  const read: string[] = [];
  const hit = (id: string, found: string): Hit => ({
    id,
    score: 1,
    read: () => {
      read.push(id);
      return Promise.resolve(id === 'broken' ? null : fragment(id, found));
    },
  });
  const find = (query: string): Promise<Answer> => {
    asked.push(query);
    const has = (text: string) => query.split(' ').every((word) => text.split(' ').includes(word));
    const exact = Object.entries(texts).filter(([, text]) => has(text));
    const begin = Object.entries(texts).filter(([, text]) => text.startsWith(query.slice(0, 2)));
    const hits =
      exact.length > 0
        ? exact.map(([id]) => hit(id, query))
        : begin.map(([id, text]) => hit(id, text));
    return Promise.resolve({ ok: true, hits, isWhole: () => true });
  };
  const sources: Sources = {
    port: { prepare: () => Promise.resolve(), find },
    list: () => Promise.resolve(smallIndex),
    parts: () =>
      Promise.resolve({
        positions: new Map([['answering', 0]]),
        spots: [[{ anchor: 'apology', text: 'Say sorry once' }]],
        otherKinds: new Map([['leaflet', 'article']]),
      }),
    vocabulary: () =>
      Promise.resolve(vocabularyOf('answer review lurker machine kettle\nfair sentences')),
  };
  return { sources, asked, read };
}
