import type { Given } from './answers.ts';

/** What stands in the HTML below `[data-result]`: all that a result can say, to be picked from. */
export abstract class ResultPartsElement extends HTMLElement {
  /** Whether each part of the result was hidden when the page came. */
  readonly #asServed = new Map<HTMLElement, boolean>();

  protected get result(): HTMLElement | null {
    return this.querySelector('[data-result]');
  }

  /** Notes how the result was served, before anything is picked. */
  protected remember(): void {
    for (const part of this.parts('*')) this.#asServed.set(part, part.hasAttribute('hidden'));
  }

  /** Shows the result as it was served: the paper form. */
  protected restore(): void {
    for (const [part, hidden] of this.#asServed) part.hidden = hidden;
  }

  protected parts(selector: string): HTMLElement[] {
    return [...(this.result?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Leaves of some parts those that a rule picks. */
  protected pick(selector: string, isWanted: (part: HTMLElement) => boolean): void {
    for (const part of this.parts(selector)) {
      const isHidden = !isWanted(part);
      // Even the same value again makes a browser look at all styles once more.
      if (part.hidden !== isHidden) part.hidden = isHidden;
    }
  }

  /** Leaves of the parts that carry a data attribute those whose value is wanted. */
  protected pickNamed(name: string, wanted: readonly string[]): void {
    this.pick(`[data-${name}]`, (part) => wanted.includes(part.getAttribute(`data-${name}`) ?? ''));
  }

  protected write(selector: string, text: string): void {
    for (const part of this.parts(selector)) part.textContent = text;
  }

  /** Says in each `[data-because]` that is picked what was answered to its question. */
  protected quoteAnswers(questions: readonly string[], answers: Given): void {
    this.pickNamed('because', questions);
    this.pick('[data-becauses]', () => questions.length > 0);
    for (const id of questions) {
      const inputs = this.querySelectorAll<HTMLInputElement>(
        `[data-question="${CSS.escape(id)}"] input`,
      );
      const chosen = [...inputs].filter(({ value }) => [answers[id]].flat().includes(value));
      const texts = chosen.map((input) => input.closest('label')?.textContent.trim() ?? '');
      this.write(`[data-because="${CSS.escape(id)}"] [data-given]`, texts.join(', '));
    }
  }
}
