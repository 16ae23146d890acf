import { whenOpened } from '../../browser/when-opened.ts';

/** Fetches what keeps ticks only once the list folded inside is opened. */
class FoldedListElement extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (!fold) return;
    whenOpened(fold, async () => {
      await import('./tick-list-element.ts');
    });
  }
}

customElements.define('folded-list', FoldedListElement);
