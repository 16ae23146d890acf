/** A question of a self-assessment as it stands on the page. */
export interface AskedQuestion {
  readonly id: string;
  /** As printed in the margin. */
  readonly number: string;
  readonly options: readonly string[];
  /** The day it came, where it was not there from the beginning. */
  readonly since: string | undefined;
}

/** The questions inside an element. */
export function askedQuestions(within: Element): AskedQuestion[] {
  const fields = within.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
  return [...fields].map((field) => ({
    id: field.dataset['question'] ?? '',
    number: field.querySelector('legend .in-margin')?.textContent.trim() ?? '',
    options: [...field.querySelectorAll('input')].map(({ value }) => value),
    since: field.dataset['since'],
  }));
}
