/**
 * The words of search. They stand by themselves because search is fetched on demand: in one file
 * with the others they would be fetched by every page.
 */
export const search = {
  title: 'Search',
  description: 'Search in your own words, or look through everything that stands here by topic.',
  submit: 'Search',
  close: 'Close',
  gettingReady: 'Getting ready…',
  hint: 'Say it as you would across the counter.',
  searching: 'Searching…',
  found: (count: number) => (count === 1 ? '1 result' : `${count} results`),
  foundFirst: (shown: number, count: number) => `The first ${shown} of ${count} results`,
  none: (query: string) => `Nothing found for “${query}”. Try fewer or plainer words.`,
  unavailable: 'Search is not available at the moment. Everything stands in the lists below.',
  partly:
    'A part of search is not available at the moment, so something may be missing here. Everything stands in the lists below.',
  noIndexYet: 'There is no index to search yet. Run npm run build once, then load this page again.',
  instead: (query: string) => `Showing results for “${query}”.`,
  asTyped: (query: string) => `Search instead for “${query}”`,
  kindsLabel: 'Kind of page',
  everyKind: 'All',
  counted: (label: string, count: number) => `${label} ${count}`,
  help: 'Perhaps one of these is what happened',
  ask: 'Ask us',
  askAnswer: (name: string, answers: string) => `${name} answers ${answers}.`,
  slash: 'Open search on any page with',
  byWord: 'By word, A to Z',
  byQuestion: 'By question',
  more: 'Show more',
  otherwise: 'Or look through',
  topics: 'Everything by topic',
  withoutScript:
    'Finding needs JavaScript, which is off here. Everything stands in the list below.',
  kinds: {
    chapter: 'Guide',
    article: 'Articles',
    checklist: 'Checklists',
    assessment: 'Self-assessments',
    worksheet: 'Worksheets',
    place: 'Places',
    principle: 'Principles',
    term: 'Glossary',
    page: 'Other pages',
  },
  /** What one result is, beside it. */
  kind: {
    chapter: 'Guide',
    article: 'Article',
    checklist: 'Checklist',
    assessment: 'Self-assessment',
    worksheet: 'Worksheet',
    place: 'Place',
    principle: 'Principle',
    term: 'Glossary',
    page: 'Page',
  },
} as const;
