import { announce } from '../../browser/announce.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { answersOf } from './answers.ts';
import { whereToBegin } from './quick-look.ts';

/**
 * Says where to begin once somebody asks: at the lowest answer. From then on it follows the
 * answers. `data-beginning` names the question that each piece of advice belongs to.
 */
class QuickLookElement extends HTMLElement {
  #listening: AbortController | null = null;
  #asked = false;

  get #beginnings(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-beginning]')];
  }

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#show('[data-by-hand]', false);
    this.#show('[data-begin]', true);
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    if (!(target instanceof Element) || !target.closest('[data-begin]')) return;
    this.#asked = true;
    this.#render();
    this.querySelector<HTMLElement>('[tabindex="-1"]:not([hidden], [hidden] *)')?.focus();
    const none = this.querySelector('[data-none]:not([hidden])');
    if (none) announce(none.textContent);
  }

  #show(selector: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  /** An answer that counts 3 or 4 needs no beginning; the lowest of all decides. */
  #render(): void {
    const questions = this.#beginnings.map((part) => part.dataset['beginning'] ?? '');
    const entries = entriesOf(this.#key);
    const lowest = whereToBegin(questions, answersOf(questions, entries));
    const begins = this.#asked && lowest !== null && lowest.score < 3;
    for (const part of this.#beginnings) {
      part.hidden = !begins || part.dataset['beginning'] !== lowest.question;
    }
    this.#show('[data-fine]', this.#asked && lowest !== null && !begins);
    this.#show('[data-none]', this.#asked && lowest === null);
  }
}

customElements.define('quick-look', QuickLookElement);
