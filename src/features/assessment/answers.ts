/** Chosen option ids by question id; what is not a known answer counts as not answered. */
export type Answers = Readonly<Record<string, unknown>>;

/** Answers that are known: an option's id, or a list of ids where several may be chosen. */
export type Given = Readonly<Record<string, string | readonly string[]>>;

/** Values by the ids of questions, as they are kept or come by a link; any may be nonsense. */
export type KeptValues = Readonly<Record<string, { readonly value: unknown }>>;

/** Id of the extra answer that says a question does not apply. */
export const notApplicable = 'na';

/** What an answer counts, 0 to 4; null for "does not apply", nothing, or nonsense. */
export function scoreOf(answer: unknown): number | null {
  return typeof answer === 'string' && /^[0-4]$/.test(answer) ? Number(answer) : null;
}

/** What the answer to a question counts, as above; null also where it was not answered. */
export function scoreAt(answers: Answers, question: string): number | null {
  return scoreOf(Object.hasOwn(answers, question) ? answers[question] : undefined);
}

/** The answers among kept entries: those of known questions that were not emptied. */
export function answersOf(
  questions: readonly string[],
  entries: KeptValues,
): Record<string, string> {
  const chosen = questions.flatMap((id) => {
    const value = Object.hasOwn(entries, id) ? entries[id]?.value : undefined;
    return typeof value === 'string' && isAnswer(value) ? [[id, value] as const] : [];
  });
  return Object.fromEntries(chosen);
}

function isAnswer(value: string): boolean {
  return value === notApplicable || scoreOf(value) !== null;
}

/**
 * The options that a kept value stands for, in the order of the page: one id, or where several may
 * be chosen their ids with spaces between. What is no option is left out.
 */
export function pickedIn(value: unknown, options: readonly string[], several: boolean): string[] {
  if (typeof value !== 'string') return [];
  const ids = several ? value.split(' ') : [value];
  return options.filter((option) => ids.includes(option));
}

/** Choices among kept entries: an option's id, or a list of ids where several may be chosen. */
export function choicesOf(
  questions: readonly {
    readonly id: string;
    readonly several: boolean;
    readonly options: readonly { readonly id: string }[];
  }[],
  entries: KeptValues,
): Record<string, string | string[]> {
  const choices = questions.flatMap(({ id, several, options }) => {
    const known = [...options.map((option) => option.id), notApplicable];
    const picked = pickedIn(Object.hasOwn(entries, id) ? entries[id]?.value : null, known, several);
    const [first] = picked;
    return first === undefined ? [] : [[id, several ? picked : first] as const];
  });
  return Object.fromEntries(choices);
}
