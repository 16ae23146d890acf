import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { spokenDay } from '../../lib/spoken-day.ts';
import { checklists, days } from '../../strings/index.ts';
import { lastFinished, progressOf, ticksKey } from './progress.ts';

/**
 * Says how far a checklist has come, where something in it is ticked, or when it was last finished.
 * `list` is the list's slug, `items` the ids of its items with spaces between them.
 */
class TickCountElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #key(): string {
    return ticksKey(this.getAttribute('list') ?? '');
  }

  get #items(): string[] {
    return this.getAttribute('items')?.split(' ') ?? [];
  }

  get #standing(): string {
    const entries = entriesOf(this.#key);
    const { done, total } = progressOf(this.#items, entries);
    if (done > 0) return checklists.done(done, total);
    const finished = lastFinished(this.#items, entries);
    if (finished === null) return '';
    const calendar = { locale: document.documentElement.lang };
    return checklists.finished(spokenDay(finished, Date.now(), calendar, days));
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    window.addEventListener(storeChanged, this, { signal: this.#listening.signal });
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(this.#key, event)) this.#render();
  }

  #render(): void {
    this.textContent = this.#standing;
    this.hidden = this.textContent === '';
  }
}

customElements.define('tick-count', TickCountElement);
