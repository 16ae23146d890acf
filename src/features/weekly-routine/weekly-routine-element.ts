import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { routine } from '../../strings/index.ts';
import { routineKey, verdict } from './card.ts';
import { yearOf } from './fit.ts';
import { recallField, RoutineCardElement } from './routine-card-element.ts';

/** What is kept of the reckoning; what an hour costs is nobody's business. */
const kept = ['messages', 'minutes'] as const;

/** Says whether a week's messages fit, and has the card drawn for them. */
class WeeklyRoutineElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #card(): RoutineCardElement | null {
    const card = this.querySelector('routine-card');
    return card instanceof RoutineCardElement ? card : null;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.hidden = false;
    this.#recall();
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(routineKey, event)) this.#recall();
    else if (event.type === 'input') this.#keep();
    this.#render();
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`);
  }

  /** What stands in a field, or null where nothing does. */
  #written(name: string): string | null {
    const value = this.#field(name)?.value ?? '';
    return value === '' ? null : value;
  }

  /** A number as it was written, or null where that is none. */
  #number(name: string): number | null {
    const field = this.#field(name);
    return field && field.value !== '' && field.checkValidity() ? field.valueAsNumber : null;
  }

  #recall(): void {
    const entries = entriesOf(routineKey);
    for (const name of kept) recallField(this.#field(name), entries[name]);
  }

  #keep(): void {
    const numbers = kept.map((name) => [name, this.#written(name)] as const);
    const values = { ...Object.fromEntries(numbers), ...this.#card?.values };
    const message = showKept(this, setEntries(routineKey, values));
    if (message) announce(message);
  }

  /** Marks the fields whose number is none that can be reckoned with, and says what could be. */
  #wrong(): string[] {
    return kept.flatMap((name) => {
      const field = this.#field(name);
      const { badInput, rangeUnderflow, rangeOverflow, stepMismatch } = field?.validity ?? {};
      const isWrong = [badInput, rangeUnderflow, rangeOverflow, stepMismatch].includes(true);
      field?.setAttribute('aria-invalid', String(isWrong));
      return field && isWrong ? [routine.wrong(routine[name], field.min, field.max)] : [];
    });
  }

  #render(): void {
    const wrong = this.#wrong();
    if (wrong.length > 0) {
      this.#say(wrong);
      return;
    }
    const [messages, minutes] = [this.#number('messages'), this.#number('minutes')];
    const isReckoned = messages !== null && minutes !== null;
    this.#say(isReckoned ? verdict(messages, minutes) : []);
    const result = this.querySelector<HTMLElement>('[data-result]');
    if (result) result.hidden = !isReckoned;
    if (!isReckoned) return;
    this.#card?.show(messages, minutes);
    this.#renderYear(minutes);
  }

  /** Says nothing twice. */
  #say(sentences: readonly string[]): void {
    const part = this.querySelector('[data-verdict]');
    if (!part || part.textContent === sentences.join('')) return;
    const lines = sentences.map((sentence) => {
      const line = document.createElement('p');
      line.textContent = sentence;
      return line;
    });
    part.replaceChildren(...lines);
  }

  #renderYear(minutes: number): void {
    const rate = this.#number('rate');
    const { hours, cost } = yearOf(minutes, rate ?? 0);
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const part = this.querySelector('[data-year]');
    if (part)
      part.textContent =
        rate === null
          ? routine.year(hours)
          : routine.cost(hours, format.format(cost), format.format(rate));
  }
}

customElements.define('weekly-routine', WeeklyRoutineElement);
