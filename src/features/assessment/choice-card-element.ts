import { afterPaint } from '../../browser/after-paint.ts';
import { longDay } from '../../browser/long-day.ts';
import { printWith } from '../../browser/print-with.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { inThreeMonths } from '../../lib/in-three-months.ts';
import { resultShown, ResultShownEvent } from './result-shown.ts';

/**
 * Fills in the card with the customers' words, what was chosen in the question `data-question`, and a
 * day to look again, and prints it by itself. Home, base and outpost are picked with the result.
 */
class ChoiceCardElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #host(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-assessment]');
  }

  get #key(): string {
    return `assessment/${this.#host?.dataset['assessment'] ?? ''}`;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('[data-result]')?.addEventListener(resultShown, this, { signal });
    this.querySelector('button')?.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** What customers said is in no link, so a result that came by one has no card. */
  handleEvent(event: Event): void {
    if (event instanceof ResultShownEvent) {
      this.hidden = event.facts === null || event.occasion === 'shared';
      const { answers } = event;
      if (!this.hidden)
        afterPaint(() => {
          this.#fill(answers);
        });
    } else if (isChangeOf(this.#key, event)) this.#quote();
    else if (event.type === 'click') printWith(this, 'data-printing');
  }

  /** Customers may be asked, and their words noted, when the result is there already. */
  #quote(): void {
    const entries = entriesOf(this.#key);
    for (const line of this.querySelectorAll<HTMLElement>('[data-line]')) {
      const words = entries[`note/${line.dataset['line'] ?? ''}`]?.value;
      line.textContent = typeof words === 'string' ? words : '';
    }
  }

  #fill(answers: Readonly<Record<string, string>>): void {
    this.#quote();
    const { question = '' } = this.dataset;
    this.#write('chosen', this.#textsOf(question, (answers[question] ?? '').split(' ')).join(', '));
    this.#write('again', longDay(inThreeMonths(new Date()).toISOString()));
  }

  #textsOf(question: string, options: readonly string[]): string[] {
    const inputs = this.#host?.querySelectorAll<HTMLInputElement>(
      `fieldset[data-question="${CSS.escape(question)}"] input`,
    );
    return [...(inputs ?? [])]
      .filter(({ value }) => options.includes(value))
      .map((input) => input.closest('label')?.textContent.trim() ?? '');
  }

  #write(name: string, words: string): void {
    const place = this.querySelector(`[data-${name}]`);
    if (place) place.textContent = words;
  }
}

customElements.define('choice-card', ChoiceCardElement);
