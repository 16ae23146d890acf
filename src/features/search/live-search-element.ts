import { addStyles } from '../../browser/styles.ts';
import styles from './live-search.css?url';
import { lookUp, type Outcome } from './look-up.ts';
import { pagefindAt } from './pagefind.ts';
import type { SearchPort } from './pagefind-port.ts';
import { cleanQuery, isSearchable } from './query.ts';
import { ResultListElement } from './result-list-element.ts';
import { statusOf } from './status.ts';
import { search as words } from '../../strings/index.ts';

/** How long a reader pauses before what stands in the field is looked up. */
const pauseMs = 150;

/** After how long a search that is not the first says that it is still at work. */
const patienceMs = 400;

const queryInAddress = () => new URLSearchParams(window.location.search).get('q') ?? '';

/** Puts a query into the page's address, so that the way back leads to its results. */
function writeAddress(query: string): void {
  if (query === cleanQuery(queryInAddress())) return;
  const address = query ? `?q=${encodeURIComponent(query)}` : window.location.pathname;
  window.history.replaceState(window.history.state, '', address);
}

/**
 * Finds while one types. Results are plain links in plain lists, so that a screen reader's own ways
 * through headings, lists and links work; the arrow keys move the focus from the field to one
 * link after the other and back, and typing on a link goes on in the field.
 */
export class LiveSearchElement extends HTMLElement {
  #listening: AbortController | null = null;
  #port: SearchPort | null = null;
  #pause = 0;
  #patience = 0;
  #searches = 0;
  #limit = 0;
  #hasAnswered = false;

  get #input(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #status(): HTMLElement | null {
    return this.querySelector('[role=status]');
  }

  get #list(): ResultListElement | null {
    const list = this.querySelector('result-list');
    return list instanceof ResultListElement ? list : null;
  }

  get #more(): HTMLElement | null {
    return this.querySelector('[data-more]');
  }

  get #unavailable(): HTMLElement | null {
    return this.querySelector('[data-unavailable]');
  }

  get #otherwise(): HTMLElement | null {
    return this.querySelector('[data-otherwise]');
  }

  get #step(): number {
    return Number(this.dataset['step']);
  }

  /** Whether the query stands in the page's address, as on the search page. */
  get #isInAddress(): boolean {
    return this.dataset['inAddress'] !== undefined;
  }

  connectedCallback(): void {
    addStyles(styles);
    this.#port = pagefindAt(this.dataset['index'] ?? '');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['input', 'focusin', 'keydown', 'click', 'submit']) {
      this.addEventListener(type, this, { signal });
    }
    if (this.#isInAddress && this.#input) this.#input.value = queryInAddress();
    this.#start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'input') this.#start();
    else if (event.type === 'focusin' && event.target === this.#input) this.prepare();
    else if (event.type === 'submit') this.#onSubmit(event);
    else if (event.type === 'click' && event.target === this.#more) void this.#showMore();
  }

  /** Fetches the index, because somebody is about to search. */
  prepare(): void {
    void this.#port?.prepare();
  }

  #start(): void {
    this.#searches += 1;
    this.#limit = this.#step;
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
    if (!isSearchable(cleanQuery(this.#input?.value ?? ''))) {
      this.#render({ state: 'idle' });
      return;
    }
    this.prepare();
    const patience = this.#hasAnswered ? patienceMs : 0;
    this.#patience = window.setTimeout(() => this.#say(words.searching), patience);
    this.#pause = window.setTimeout(() => void this.#search(), pauseMs);
  }

  async #search(): Promise<void> {
    if (!this.#port) return;
    clearTimeout(this.#pause);
    this.#searches += 1;
    const search = this.#searches;
    const outcome = await lookUp(this.#port, this.#input?.value ?? '', this.#limit);
    if (search === this.#searches) this.#render(outcome);
  }

  async #showMore(): Promise<void> {
    const before = new Set(this.#list?.links.map(({ href }) => href));
    this.#limit += this.#step;
    await this.#search();
    this.#list?.links.find(({ href }) => !before.has(href))?.focus();
  }

  #onSubmit(event: Event): void {
    if (!this.#isInAddress) return;
    event.preventDefault();
    void this.#search();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [this.#input, ...(this.#list?.links ?? [])];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here < 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) event.preventDefault();
      next?.focus();
    } else if (here > 0 && /^([^ ]|Backspace)$/u.test(event.key)) this.#input?.focus();
  }

  #say(sentence: string): void {
    if (!this.#status) return;
    this.#status.textContent = sentence;
    this.#status.hidden = sentence === '';
  }

  #render(outcome: Outcome): void {
    clearTimeout(this.#patience);
    const found = outcome.state === 'answered' ? outcome : null;
    this.#hasAnswered ||= found !== null;
    this.#say(statusOf(outcome));
    this.#list?.show(found?.groups ?? []);
    this.#more?.toggleAttribute('hidden', !found || found.total <= this.#limit);
    this.#unavailable?.toggleAttribute('hidden', outcome.state !== 'unavailable');
    this.#otherwise?.toggleAttribute('hidden', (found?.total ?? 0) > 0);
    if (this.#isInAddress && outcome.state !== 'unavailable') writeAddress(found?.query ?? '');
  }
}

customElements.define('live-search', LiveSearchElement);
