import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  entriesOf,
  isChangeOf,
  replaceEntries,
  setEntries,
  storeChanged,
  type Kept,
} from '../../browser/store.ts';
import type { Entries } from '../../lib/stored-document.ts';

/** Entries that hold something. */
const filled = (entries: Entries) =>
  Object.entries(entries).filter(([, { value }]) => value !== null);

/** Empties all that is kept of one assessment, and brings it back as long as the page is open. */
class KeptAnswersElement extends HTMLElement {
  #listening: AbortController | null = null;
  #removed: Entries | null = null;

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #remove(): HTMLElement | null {
    return this.querySelector('[data-remove]');
  }

  get #said(): HTMLElement | null {
    return this.querySelector('[data-removed]');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    if (!(target instanceof Element)) return;
    if (target.closest('[data-remove]')) this.#takeAway();
    if (target.closest('[data-undo]')) this.#bringBack();
  }

  #takeAway(): void {
    this.#removed = entriesOf(this.#key);
    // Emptied and not taken out, so that an older file does not bring them back as new.
    const ids = filled(this.#removed).map(([id]) => [id, null] as const);
    const message = this.#showKept(setEntries(this.#key, Object.fromEntries(ids)));
    this.querySelector<HTMLElement>('[data-undo]')?.focus();
    announce(`${this.#said?.firstChild?.textContent?.trim() ?? ''} ${message}`.trim());
  }

  /** What was answered since then stays. */
  #bringBack(): void {
    const removed = this.#removed ?? {};
    this.#removed = null;
    const since = Object.fromEntries(filled(entriesOf(this.#key)));
    const message = this.#showKept(replaceEntries(this.#key, { ...removed, ...since }));
    if (message) announce(message);
    this.#remove?.focus();
  }

  /** Says it where the instrument around it says so of answers. */
  #showKept(kept: Kept): string {
    return showKept(this.closest('[data-version]') ?? this, kept);
  }

  #render(): void {
    const anything = filled(entriesOf(this.#key)).length > 0;
    if (this.#remove) this.#remove.hidden = !anything;
    if (this.#said) this.#said.hidden = this.#removed === null;
    this.hidden = !anything && this.#removed === null;
  }
}

customElements.define('kept-answers', KeptAnswersElement);
