import { addStyles } from '../../browser/styles.ts';
import type { Kind } from './kinds.ts';
import styles from './live-search.css?url';
import type { Outcome, Wishes } from './look-up.ts';
import { cleanQuery, isSearchable } from './query.ts';
import { askedBy, askingFor } from './search-address.ts';
import { SearchOutcomeElement } from './search-outcome-element.ts';
import { searcherIn, type Searcher } from './searcher.ts';
import { search as words } from '../../strings/index.ts';

/** How long a reader pauses before what stands in the field is looked up in the full text. */
const pauseMs = 150;

/** After how long a search that is not the first says that it is still at work. */
const patienceMs = 400;

const sameWish = (one: string, other: string): boolean => cleanQuery(one) === cleanQuery(other);

/**
 * Finds while one types: from the quick list at once, and after a pause from the full text, which
 * adds to what is there already. Results are plain links in a plain list, so that a screen reader's
 * own ways work; the arrow keys move the focus from the field to one link after the other and back,
 * and typing on a link goes on in the field.
 */
export class LiveSearchElement extends HTMLElement {
  #listening: AbortController | null = null;
  #searcher: Searcher | null = null;
  #pause = 0;
  #patience = 0;
  #searches = 0;
  #limit = 0;
  #kind: Kind | null = null;
  #typedAsMeant: string | null = null;
  #hasAnswered = false;

  get #input(): HTMLInputElement | null {
    return this.querySelector('input[type=search]');
  }

  get #typed(): string {
    return this.#input?.value ?? '';
  }

  get #outcome(): SearchOutcomeElement | null {
    const outcome = this.querySelector('search-outcome');
    return outcome instanceof SearchOutcomeElement ? outcome : null;
  }

  get #links(): readonly HTMLAnchorElement[] {
    return this.#outcome?.list?.links ?? [];
  }

  get #step(): number {
    return Number(this.dataset['step']);
  }

  get #wishes(): Wishes {
    const isAsTyped = this.#typedAsMeant !== null && sameWish(this.#typedAsMeant, this.#typed);
    return { limit: this.#limit, kind: this.#kind, isAsTyped };
  }

  /** Whether the query stands in the page's address, as on the search page. */
  get #isInAddress(): boolean {
    return this.dataset['inAddress'] !== undefined;
  }

  connectedCallback(): void {
    addStyles(styles);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['input', 'focusin', 'keydown', 'click', 'submit', 'kind-chosen']) {
      this.addEventListener(type, this, { signal });
    }
    if (!this.#isInAddress) return;
    window.addEventListener('popstate', this, { signal });
    const early = this.#typed;
    this.#readAddress();
    // Whoever typed before this script arrived means that, and not the address.
    if (early && this.#input) this.#input.value = early;
    this.#start();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
  }

  handleEvent(event: Event): void {
    if (event instanceof KeyboardEvent) this.#onKey(event);
    else if (event.type === 'input' && event.target === this.#input) this.#start();
    else if (event.type === 'focusin' && event.target === this.#input) this.#prepare();
    else if (event.type === 'submit') this.#onSubmit(event);
    else if (event.type === 'click') this.#onClick(event);
    else if (event.type === 'kind-chosen') this.#onKindChosen();
    else if (event.type === 'popstate') this.#onBack();
  }

  /**
   * Begins with a worker that was started while this was fetched; something may be typed already.
   *
   * @param worker that runs `search-worker.ts`; null where it failed before anybody could hear of it
   */
  startWith(worker: Worker | null): void {
    if (this.#searcher) return;
    if (worker) this.#searchIn(worker);
    else this.#prepare();
    this.#start();
  }

  /** Fetches the index, because somebody is about to search. */
  #prepare(): void {
    if (this.#searcher) return;
    this.#searchIn(new Worker(new URL('./search-worker.ts', import.meta.url), { type: 'module' }));
  }

  #searchIn(worker: Worker): void {
    this.#searcher = searcherIn(worker, {
      folder: this.dataset['index'] ?? '',
      engine: this.dataset['engine'] ?? '',
    });
    this.#searcher.prepare();
  }

  #readAddress(): void {
    if (!this.#isInAddress || !this.#input) return;
    const { query, kind } = askedBy(window.location.search, window.location.hash);
    this.#input.value = query;
    this.#kind = kind;
    this.#writeAddress(query);
  }

  #writeAddress(query: string, isNewStep = false): void {
    const address = askingFor({ query, kind: this.#kind });
    if (!this.#isInAddress || (address === window.location.search && !window.location.hash)) return;
    const target = address || window.location.pathname;
    if (isNewStep) window.history.pushState(null, '', target);
    else window.history.replaceState(window.history.state, '', target);
  }

  #start(): void {
    this.#searches += 1;
    this.#limit = this.#step;
    clearTimeout(this.#pause);
    clearTimeout(this.#patience);
    if (!isSearchable(cleanQuery(this.#typed))) {
      this.#kind = null;
      this.#render({ state: 'idle' });
      return;
    }
    this.#prepare();
    const patience = this.#hasAnswered ? patienceMs : 0;
    this.#patience = window.setTimeout(() => this.#outcome?.say(words.searching), patience);
    void this.#searchQuickly();
    this.#pause = window.setTimeout(() => void this.#search(), pauseMs);
  }

  async #searchQuickly(): Promise<void> {
    const search = this.#searches;
    const answered = await this.#searcher?.lookUpQuickly(this.#typed, this.#wishes);
    if (answered && search === this.#searches) this.#outcome?.begin(answered);
  }

  async #search(): Promise<void> {
    if (!this.#searcher) return;
    clearTimeout(this.#pause);
    this.#searches += 1;
    const search = this.#searches;
    if (!this.#hasAnswered) void this.#searchQuickly();
    const outcome = await this.#searcher.lookUp(this.#typed, this.#wishes);
    if (search === this.#searches) this.#render(outcome);
  }

  async #showMore(): Promise<void> {
    const before = new Set(this.#links.map(({ href }) => href));
    this.#limit += this.#step;
    const answered = this.#search();
    const search = this.#searches;
    await answered;
    // Whoever has typed on meanwhile is in the field, and stays there.
    if (search === this.#searches) this.#links.find(({ href }) => !before.has(href))?.focus();
  }

  #onSubmit(event: Event): void {
    if (!this.#isInAddress) return;
    event.preventDefault();
    void this.#search();
  }

  #onClick({ target }: Event): void {
    if (!(target instanceof Element)) return;
    if (target.closest('[data-more]')) void this.#showMore();
    else if (target.closest('[data-as-typed]')) {
      this.#typedAsMeant = this.#typed;
      this.#input?.focus();
      void this.#search();
    }
  }

  #onKindChosen(): void {
    this.#kind = this.#outcome?.kind ?? null;
    this.#limit = this.#step;
    this.#writeAddress(cleanQuery(this.#typed), true);
    void this.#search();
  }

  #onBack(): void {
    this.#readAddress();
    this.#limit = this.#step;
    if (isSearchable(this.#typed)) void this.#search();
    else this.#start();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
    const stops = [this.#input, ...this.#links];
    const here = stops.findIndex((stop) => stop === document.activeElement);
    if (here < 0) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = stops[here + (event.key === 'ArrowDown' ? 1 : -1)];
      if (next) event.preventDefault();
      next?.focus();
    } else if (here > 0 && /^([^ ]|Backspace)$/u.test(event.key)) this.#input?.focus();
  }

  #render(outcome: Outcome): void {
    clearTimeout(this.#patience);
    const found = outcome.state === 'answered' ? outcome : null;
    this.#hasAnswered ||= found !== null;
    this.#outcome?.show(outcome, { typed: this.#typed, kind: this.#kind, limit: this.#limit });
    if (outcome.state !== 'unavailable') this.#writeAddress(found?.query ?? '');
  }
}

customElements.define('live-search', LiveSearchElement);
