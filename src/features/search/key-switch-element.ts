import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';

/** Named again in `search-dialog`, which stands on every page and cannot afford to share a file. */
const key = 'keys';

/** Lets the reader switch off the single key that opens search. */
class KeySwitchElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #box(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(key, event)) this.#render();
    else if (event.type === 'change') {
      showKept(this, setEntries(key, { search: this.#box?.checked ? null : 'off' }));
    }
  }

  #render(): void {
    if (this.#box) this.#box.checked = entriesOf(key)['search']?.value !== 'off';
  }
}

customElements.define('key-switch', KeySwitchElement);
