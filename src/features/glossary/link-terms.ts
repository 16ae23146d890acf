/** A glossary term, as far as linking it in prose goes. */
export interface LinkableTerm {
  readonly id: string;
  /** The exact forms that may be linked. */
  readonly match: readonly string[];
}

/** A stretch of text, and the term it mentions for the first time, if it does. */
export interface Stretch {
  readonly text: string;
  readonly term?: string;
}

/** The forms of all terms, ready to be looked for. */
export interface Vocabulary {
  readonly termOf: ReadonlyMap<string, string>;
  /** Null where there is nothing to look for. */
  readonly pattern: RegExp | null;
}

/** Finds first mentions in one page, stretch by stretch. */
export type TermFinder = (text: string) => Stretch[];

const escaped = (form: string) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A form as it stands in a sentence, or at the start of one. */
const spellings = (form: string) => [form, `${form.charAt(0).toUpperCase()}${form.slice(1)}`];

/**
 * Makes terms ready to be looked for.
 *
 * A form counts only as a whole word and only as it is spelt, save for a capital at the start.
 * Of two forms at one place the longer wins: "review gating" before "review".
 */
export function vocabularyOf(terms: readonly LinkableTerm[]): Vocabulary {
  const termOf = new Map(
    terms.flatMap(({ id, match }) => match.flatMap(spellings).map((form) => [form, id] as const)),
  );
  if (termOf.size === 0) return { termOf, pattern: null };
  const forms = [...termOf.keys()].sort((one, other) => other.length - one.length);
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}-])(?:${forms.map(escaped).join('|')})(?![\\p{L}\\p{N}-])`,
    'gu',
  );
  return { termOf, pattern };
}

/** Makes a finder that remembers which terms a page has already mentioned, and passes over these. */
export function termFinder({ termOf, pattern }: Vocabulary): TermFinder {
  if (!pattern) return (text) => [{ text }];
  const mentioned = new Set<string>();
  return (text) => {
    const stretches: Stretch[] = [];
    let end = 0;
    for (const { 0: form, index } of text.matchAll(pattern)) {
      const term = termOf.get(form);
      if (term === undefined || mentioned.has(term)) continue;
      mentioned.add(term);
      if (index > end) stretches.push({ text: text.slice(end, index) });
      stretches.push({ text: form, term });
      end = index + form.length;
    }
    if (end < text.length || stretches.length === 0) stretches.push({ text: text.slice(end) });
    return stretches;
  };
}
