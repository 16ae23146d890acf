import { setEntries } from '../../browser/store.ts';
import { noPlace, placeKey } from '../../lib/place.ts';
import { sectionReached } from './page-contents-element.ts';

/** Remembers the section a reader has come to; `page` and `name` say of which page. */
class ReadingPlaceElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener(sectionReached, this, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** The first section is no place to go back to, and the last one is the end. */
  handleEvent(event: Event): void {
    if (!(event instanceof CustomEvent) || typeof event.detail !== 'string') return;
    const sections = [...this.querySelectorAll('h2[id]:not(#footnote-label)')];
    const reached = sections.findIndex(({ id }) => id === event.detail);
    if (reached < 1) return;
    setEntries(
      placeKey,
      reached === sections.length - 1 ? noPlace : this.#place(sections[reached]),
    );
  }

  #place(section: Element | undefined) {
    return {
      page: this.getAttribute('page'),
      title: this.getAttribute('name'),
      section: section?.id ?? null,
      heading: section?.textContent ?? null,
    };
  }
}

customElements.define('reading-place', ReadingPlaceElement);
