import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';

const key = 'todo';

/**
 * Puts what `page` refers to on the list of what to do next, under `name`, and takes it off again.
 * The button inside offers the first, `data-remove` the second; `data-removed` says it is done.
 */
class DoNextElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** What the button says as long as it can put something on the list. */
  #add = '';

  get #page(): string {
    return this.getAttribute('page') ?? '';
  }

  get #isOn(): boolean {
    return typeof entriesOf(key)[this.#page]?.value === 'string';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const button = this.querySelector('button');
    this.#add = button?.textContent ?? '';
    button?.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') this.#toggle();
    else if (isChangeOf(key, event)) this.#render();
  }

  #toggle(): void {
    const kept = setEntries(key, { [this.#page]: this.#isOn ? null : this.getAttribute('name') });
    const words = this.#isOn ? this.querySelector('span')?.textContent : this.dataset['removed'];
    announce(`${words?.trim() ?? ''}. ${showKept(this, kept)}`.trim());
  }

  #render(): void {
    const isOn = this.#isOn;
    const [button, said] = [this.querySelector('button'), this.querySelector('span')];
    if (button) button.textContent = isOn ? (this.dataset['remove'] ?? '') : this.#add;
    if (said) said.hidden = !isOn;
  }
}

customElements.define('do-next', DoNextElement);
