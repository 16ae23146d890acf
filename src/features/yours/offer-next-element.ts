import { afterPaint } from '../../browser/after-paint.ts';

/**
 * Gives what a result advises, each `[data-next]` with an id and its words in `[data-text]`, a button
 * that puts it on the list of what to do next, once the result is shown. `page` is the page they are
 * on; the `<template>` inside holds the button.
 */
class OfferNextElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    document.addEventListener('result-shown', this, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** What is not to be seen waits until it is. */
  handleEvent({ target }: Event): void {
    if (!(target instanceof Element)) return;
    afterPaint(() => {
      for (const advice of target.querySelectorAll('[data-next][id]')) {
        const isSeen = !advice.closest('[hidden]');
        if (isSeen && !advice.querySelector('do-next')) this.#offer(advice);
      }
    });
  }

  #offer(advice: Element): void {
    const text = advice.querySelector('[data-text]')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    const model = this.querySelector('template')?.content.querySelector('do-next');
    const offer = model?.cloneNode(true);
    if (!(offer instanceof HTMLElement) || text === '') return;
    offer.setAttribute('page', `${this.getAttribute('page') ?? ''}#${advice.id}`);
    offer.setAttribute('name', text);
    offer.querySelector('button')?.setAttribute('aria-description', text);
    advice.append(offer);
  }
}

customElements.define('offer-next', OfferNextElement);
