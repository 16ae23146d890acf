import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { checklists } from '../../strings/index.ts';
import { progressOf, ticksKey } from './progress.ts';

/**
 * Says how far a checklist has come, where something in it is ticked.
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
    const { done, total } = progressOf(this.#items, entriesOf(this.#key));
    this.hidden = done === 0;
    this.textContent = done === 0 ? '' : checklists.done(done, total);
  }
}

customElements.define('tick-count', TickCountElement);
