import { afterPaint } from '../../browser/after-paint.ts';
import { longDay } from '../../browser/long-day.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { readResults, type KeptResult } from './kept-result.ts';
import { readNames, resultWords } from './result-names.ts';

/**
 * Lists the results of an instrument that are kept on the device, the newest first, up to
 * `data-most`. `data-names` says what results are called; the `<template>` inside is one of them.
 */
class KeptResultsElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #key(): string {
    return `result/${this.dataset['assessment'] ?? ''}`;
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
    // A result is kept while it is being shown, and that goes first.
    if (isChangeOf(this.#key, event))
      afterPaint(() => {
        this.#render();
      });
  }

  #render(): void {
    const results = readResults(entriesOf(this.#key)).slice(0, Number(this.dataset['most']));
    this.querySelector('ul')?.replaceChildren(...results.flatMap((result) => this.#line(result)));
    this.hidden = results.length === 0;
  }

  #line({ day, facts }: KeptResult): Node[] {
    const line = this.querySelector('template')?.content.firstElementChild?.cloneNode(true);
    if (!(line instanceof HTMLElement)) return [];
    const time = line.querySelector('time');
    const words = line.querySelector('[data-words]');
    if (time) time.dateTime = day;
    if (time) time.textContent = longDay(day);
    if (words) words.textContent = resultWords(facts, readNames(this.dataset['names']));
    return [line];
  }
}

customElements.define('kept-results', KeptResultsElement);
