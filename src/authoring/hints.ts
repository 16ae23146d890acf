/** What a new file says in the place of its text; nothing of it may stand on a published page. */
export const hints = {
  article:
    'Begin in a situation a reader is in. Figures are cited by their ids in evidence.yaml; the README shows how.',
  question: 'A real question to the reader.',
  chapter:
    'Begin in a situation a reader is in, and name the question within the first forty words.',
  tonight: 'One thing to do tonight.',
  another: 'Another.',
  act: 'Exactly one act.',
  checklist: 'One short paragraph: when to take it out.',
  item: 'Begin each item with a verb.',
  why: 'What is indented under an item is its "why". Optional.',
  term: 'What it is, in one or two plain sentences, as one would say it aloud.',
  comes: 'What comes next.',
  matters: 'Why it matters here.',
  first: 'What to do first.',
  next: 'What to do next.',
  keep: 'What to keep up.',
  asked: 'How often did you do it in the last four weeks?',
  firstSide: 'The first side',
  secondSide: 'The second side',
  means: 'What that means.',
  fit: 'Whom it fits and whom it does not.',
  place: 'Who is there, what to listen for, and what not to do.',
  principle: 'What one does, and what comes of it, in a few plain sentences.',
  sheet: 'What the sheet is for, in a sentence or two.',
  line: 'What is written on this line: ____',
} as const;

/** What the settings of a new guide say in the place of their words; a guide builds with them. */
export const settingsHints = {
  tagline: 'What it is, in a few words',
  description: 'What a reader gets from it, in a sentence.',
  address: 'https://guide.example',
  headline: 'The first thing to say.',
  promise: 'What it costs to read and what one gets, in two sentences.',
} as const;

const sentences: ReadonlySet<string> = new Set(Object.values(hints));
const ofSettings: ReadonlySet<string> = new Set(Object.values(settingsHints));

/** How the description of a new page begins. */
export const undescribed = 'To be written: what one gets from ';

/** Whether a text or a value is still what `npm run new` wrote. */
export function isPlaceholder(text: string): boolean {
  return sentences.has(text) || text.startsWith(undescribed);
}

/** Whether a value of the settings is still what `npm run new -- guide` wrote. */
export function isSettingsPlaceholder(text: string): boolean {
  return ofSettings.has(text);
}
