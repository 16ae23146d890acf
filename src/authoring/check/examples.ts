/** How each field is written, by its name. */
const examples: Readonly<Record<string, string>> = {
  title: 'title: Answer like a good shopkeeper',
  description:
    'description: How soon is soon enough, and what to write when you cannot fix it yet.',
  question: 'question: How fast must I answer?',
  keywords: 'keywords: [late reply, inbox]',
  principles: 'principles: [be-a-person]',
  updated: 'updated: 2026-11-22',
  corrections:
    'corrections: [{ date: 2026-11-22, text: The page said four days. It is four hours. }]',
  draft: 'draft: true',
  order: 'order: 6',
  asks: 'asks: Who has waited longest for you tonight?',
  enough: 'enough: true',
  checklist: 'checklist: bad-review',
  dimension: 'dimension: listening',
  date: 'date: 2026-11-22',
  theme: 'theme: listening',
  then: 'then: 2011',
  minutes: 'minutes: 20',
  when: 'when: Before you post anything.',
  next: 'next: checklists/bad-review',
  term: 'term: Bot',
  match: 'match: [bot, bots]',
  auto: 'auto: false',
  chapter: 'chapter: listen-first',
  see: 'see: [chatbot, follower]',
  navigation: 'navigation:\n  - { page: guide, label: Guide }',
  headline: 'headline:\n  - Hear your customers.',
  doors: 'doors:\n  - { says: Where do I begin?, page: guide }',
  themes: 'themes:\n  - { id: listening, title: Listening }',
  address: 'address: https://listen-first.example',
  email: 'email: somebody@listen-first.example',
};

/** Whether some file has a field of this name, as far as there is an example of it. */
export function isField(name: string): boolean {
  return Object.hasOwn(examples, name);
}

/** An example of a field in its right form; its name alone where there is none. */
export function exampleOf(field: string): string {
  return examples[field] ?? `${field}: …`;
}
