import { announce } from '../../browser/announce.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { continuing } from '../../strings/index.ts';
import { noPlace, placeKey, placeOf } from '../../lib/place.ts';

/** Shows the way back to where the reader stopped, and forgets it on request. */
class ContinueReadingElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.querySelector('button')?.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (event.type === 'click') {
      setEntries(placeKey, noPlace);
      announce(continuing.forgotten);
      document.querySelector<HTMLElement>('main')?.focus();
    } else if (isChangeOf(placeKey, event)) this.#render();
  }

  #render(): void {
    const place = placeOf(entriesOf(placeKey));
    this.hidden = place === null;
    const link = this.querySelector('a');
    const where = this.querySelector('span');
    if (!place || !link || !where) return;
    const root = this.getAttribute('root') ?? '/';
    link.href = `${root}${place.page}/${place.section && `#${encodeURIComponent(place.section)}`}`;
    link.textContent = continuing.go(place.title);
    where.textContent = place.heading && continuing.at(place.heading);
  }
}

customElements.define('continue-reading', ContinueReadingElement);
