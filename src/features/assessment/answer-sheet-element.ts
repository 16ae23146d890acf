import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { canKeep, entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { answersOf } from './answers.ts';

/**
 * Keeps the answers of the questions inside on the device, and shows what is kept there.
 *
 * `data-assessment` names the instrument; each `fieldset[data-question]` holds one question. Two
 * sheets of one instrument stay in step, on this page and in another tab.
 */
class AnswerSheetElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #questions(): Map<string, HTMLFieldSetElement> {
    const fields = this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
    return new Map([...fields].map((field) => [field.dataset['question'] ?? '', field]));
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    // A browser that fills in the answers it remembers would overrule those that are kept.
    for (const input of this.querySelectorAll('input')) input.autocomplete = 'off';
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    showKept(this, canKeep(this.#key));
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    if (!(target instanceof HTMLElement)) return;
    const field = target.closest<HTMLFieldSetElement>('fieldset[data-question]');
    if (!field) return;
    if (target instanceof HTMLInputElement && type === 'change') this.#keep(field, target.value);
    if (target.closest('[data-clear]') && type === 'click') this.#clear(field);
  }

  #keep(field: HTMLFieldSetElement, value: string | null): void {
    const kept = setEntries(this.#key, { [field.dataset['question'] ?? '']: value });
    const message = showKept(this, kept);
    if (message) announce(message);
  }

  /** The button goes with the answer, so focus moves to where an answer can be chosen again. */
  #clear(field: HTMLFieldSetElement): void {
    this.#keep(field, null);
    field.querySelector('input')?.focus();
  }

  #render(): void {
    const questions = this.#questions;
    const answers = answersOf([...questions.keys()], entriesOf(this.#key));
    for (const [id, field] of questions) {
      for (const input of field.querySelectorAll('input')) {
        input.checked = input.value === answers[id];
      }
      const clear = field.querySelector<HTMLElement>('[data-clear]');
      if (clear) clear.hidden = answers[id] === undefined;
    }
    const count = this.querySelector('[data-answered]');
    if (count) count.textContent = String(Object.keys(answers).length);
    const progress = this.querySelector('progress');
    if (progress) progress.value = Object.keys(answers).length;
  }
}

customElements.define('answer-sheet', AnswerSheetElement);
