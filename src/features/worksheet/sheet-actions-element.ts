import { say } from '../../browser/say.ts';
import { worksheets } from '../../strings/index.ts';

/** Prints a worksheet or copies its blank as text; the text lies in a `<template>` inside. */
class SheetActionsElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #text(): string {
    return this.querySelector('template')?.content.textContent ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this, { signal: this.#listening.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ target }: Event): void {
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'print') window.print();
    else void this.#copy();
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text);
      say(this, worksheets.copied);
    } catch {
      say(this, worksheets.notCopied);
    }
  }
}

customElements.define('sheet-actions', SheetActionsElement);
