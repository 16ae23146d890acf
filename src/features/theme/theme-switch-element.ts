import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';

const key = 'theme';

/** Lets the reader choose light or dark, and remembers it; `<select>` inside holds the choices. */
class ThemeSwitchElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #select(): HTMLSelectElement | null {
    return this.querySelector('select');
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
    if (event.type === 'change') this.#remember();
    else if (isChangeOf(key, event)) this.#render();
  }

  /** The device's own theme is the empty value, and nothing is remembered for it. */
  #remember(): void {
    const choice = this.#select?.value ?? '';
    setEntries(key, { choice: choice === '' ? null : choice });
  }

  #render(): void {
    const choice = entriesOf(key)['choice']?.value;
    const theme = choice === 'light' || choice === 'dark' ? choice : '';
    if (this.#select) this.#select.value = theme;
    if (theme) document.documentElement.dataset['theme'] = theme;
    else delete document.documentElement.dataset['theme'];
  }
}

customElements.define('theme-switch', ThemeSwitchElement);
