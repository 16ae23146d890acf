/** How each field is written, by its name. */
const examples: Readonly<Record<string, string>> = {
  // An entry without a name: a group of synonyms.
  '': '- [begin, start, set out]',
  title: 'title: The first week',
  description: 'description: What to do on each of the first seven days, and what can wait.',
  question: 'question: Where do I begin?',
  keywords: 'keywords: [beginning, day one]',
  principles: 'principles: [be-a-person]',
  updated: 'updated: 2026-11-22',
  corrections:
    'corrections: [{ date: 2026-11-22, text: The page said four days. It is four hours. }]',
  draft: 'draft: true',
  order: 'order: 6',
  asks: 'asks: What will you do first?',
  enough: 'enough: true',
  checklist: 'checklist: before-you-begin',
  dimension: 'dimension: first-side',
  date: 'date: 2026-11-22',
  theme: 'theme: stories',
  then: 'then: 2011',
  minutes: 'minutes: 20',
  when: 'when: Before you begin.',
  next: 'next: checklists/before-you-begin',
  term: 'term: Bot',
  match: 'match: [bot, bots]',
  auto: 'auto: false',
  chapter: 'chapter: the-first-week',
  see: 'see: [another-term]',
  revised: 'revised: { first-item: 2026-12-01 }',
  again: 'again: true',
  landscape: 'landscape: true',
  checked: 'checked: 2026-11-22',
  year: 'year: 2017',
  version: 'version: 1',
  editor:
    'editor:\n  name: A. Person\n  email: somebody@guide.example\n  answers: within two working days',
  navigation: 'navigation:\n  - { page: guide, label: Guide }',
  page: 'page: guide',
  label: 'label: Guide',
  headline: 'headline:\n  - One thing at a time.',
  doors: 'doors:\n  - { says: Where do I begin?, page: guide }',
  themes: 'themes:\n  - { id: stories, title: Stories }',
  address: 'address: https://guide.example',
  licence: 'licence: { name: CC BY 4.0, address: "https://creativecommons.org/licenses/by/4.0/" }',
  email: 'email: somebody@guide.example',
};

/** Whether some file has a field of this name, as far as there is an example of it. */
export function isField(name: string): boolean {
  return Object.hasOwn(examples, name);
}

/** An example of a field in its right form; its name alone where there is none. */
export function exampleOf(field: string): string {
  return examples[field] ?? `${field}: …`;
}

/** An example of a field with another value. */
export function fieldWith(example: string, value: string): string {
  return `${example.split(':', 1)[0] ?? ''}: ${asText(value)}`;
}

/** A known value as YAML reads it for text: a number stands in quotation marks. */
export function asText(value: string): string {
  return /^\d+$/.test(value) ? `'${value}'` : value;
}
