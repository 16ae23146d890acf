import { entriesOf } from '../../browser/store.ts';
import type { LiveSearchElement } from './live-search-element.ts';

const otherDialog = 'dialog[open]:not(search-dialog *)';

/** Whether keys pressed on this element are text for it. */
const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest(
    'input:not([type=checkbox], [type=radio]), select, textarea, [contenteditable]',
  ) !== null;

/** Whether `/` opens search: a single key can be switched off, by `key-switch` (WCAG 2.1.4). */
const isSlashUsed = () => entriesOf('keys')['search']?.value !== 'off';

/** Whether a key asks for search: `/` outside of fields, Ctrl+K or ⌘K anywhere. */
const asksForSearch = (event: KeyboardEvent): boolean =>
  event.key === '/'
    ? !isTyping(event.target) && !event.ctrlKey && !event.metaKey && !event.altKey && isSlashUsed()
    : event.key.toLowerCase() === 'k' &&
      (event.ctrlKey || event.metaKey) &&
      !event.altKey &&
      !event.shiftKey;

/** Whether a click leads away in this tab. */
const isFollowed = (event: Event): boolean =>
  event instanceof MouseEvent &&
  !(event.ctrlKey || event.metaKey || event.shiftKey) &&
  event.target instanceof Element &&
  event.target.closest('a') !== null;

/** Leads to the search page with what was typed kept out of the request: behind the number sign. */
function goWithout(event: SubmitEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLFormElement) || !target.matches('[role=search]')) return;
  if (event.defaultPrevented) return;
  event.preventDefault();
  const typed = target.querySelector('input')?.value ?? '';
  window.location.assign(`${target.action}#q=${encodeURIComponent(typed.toWellFormed())}`);
}

/**
 * Opens search in a dialog by button or key; on the search page, keys lead to the field there. On
 * every page, no search form sends what was typed to the server.
 * What searches is fetched when somebody is about to: the pointer or the focus comes to the
 * button, or the dialog opens.
 */
class SearchDialogElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** Null once it failed: it is not begun anew, since search has said so and asks no other. */
  #worker: Worker | null | undefined;
  /** Where the pointer went down last. */
  #pressed: EventTarget | null = null;

  get #dialog(): HTMLDialogElement | null {
    return this.querySelector('dialog');
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    document.addEventListener('keydown', this, { signal });
    document.addEventListener('submit', goWithout, { signal });
    this.addEventListener('pointerdown', this, { signal });
    this.addEventListener('click', this, { signal });
    const button = this.#button;
    if (!button) return;
    button.addEventListener('pointerenter', this, { signal });
    button.addEventListener('focus', this, { signal });
    if (!isSlashUsed()) {
      button.setAttribute('aria-keyshortcuts', 'Control+K Meta+K');
      button.querySelector('kbd')?.remove();
    }
    button.hidden = false;
    this.querySelector('a')?.setAttribute('hidden', '');
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'click') this.#onClick(event);
    else if (event.type === 'pointerdown') this.#pressed = event.target;
    else if (event.type === 'error') this.#worker = null;
    else void this.#prepare();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#dialog?.open && !event.isComposing) {
      // Left alone, a search field takes the key to empty itself, and the dialog stays.
      event.preventDefault();
      this.#dialog.close();
    } else if (asksForSearch(event) && !document.querySelector(otherDialog)) {
      event.preventDefault();
      this.#open();
    }
  }

  #onClick(event: Event): void {
    const { target } = event;
    if (!(target instanceof Element)) return;
    // Who selects what stands in the field may let go beside the dialog.
    const isBeside = target === this.#dialog && target === this.#pressed;
    if (this.#button?.contains(target)) this.#open();
    else if (isBeside || target.closest('[data-close]') || isFollowed(event)) this.#dialog?.close();
  }

  #open(): void {
    if (!this.#dialog?.open) this.#dialog?.showModal();
    const field = (this.#dialog ?? document).querySelector('live-search input');
    if (field instanceof HTMLInputElement) field.select();
    if (this.#dialog) void this.#prepare();
  }

  async #prepare(): Promise<void> {
    try {
      // Begun here, so that the worker is fetched beside what talks to it.
      if (this.#worker === undefined) {
        this.#worker = new Worker(new URL('./search-worker.ts', import.meta.url), {
          type: 'module',
        });
        this.#worker.addEventListener('error', this);
      }
      await import('./live-search-element.ts');
      this.querySelector<LiveSearchElement>('live-search')?.startWith(this.#worker);
    } catch {
      this.querySelector('[data-unavailable]')?.removeAttribute('hidden');
      this.querySelector('[role=status]')?.setAttribute('hidden', '');
    }
  }
}

customElements.define('search-dialog', SearchDialogElement);
