import { addStyles } from '../../browser/styles.ts';
import { KindFilterElement } from './kind-filter-element.ts';
import type { Kind } from './kinds.ts';
import styles from './live-search.css?url';
import { lookUp, lookUpQuickly, type Answered, type Outcome, type Wishes } from './look-up.ts';
import { cleanQuery, isSearchable } from './query.ts';
import { ResultListElement } from './result-list-element.ts';
import { askedBy, askingFor } from './search-address.ts';
import { sourcesIn, type Sources } from './sources.ts';
import { statusOf } from './status.ts';
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
  #sources: Sources | null = null;
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

  get #list(): ResultListElement | null {
    const list = this.querySelector('result-list');
    return list instanceof ResultListElement ? list : null;
  }

  get #filter(): KindFilterElement | null {
    const filter = this.querySelector('kind-filter');
    return filter instanceof KindFilterElement ? filter : null;
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
    this.#sources = sourcesIn(this.dataset['index'] ?? '');
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['input', 'focusin', 'keydown', 'click', 'submit', 'kind-chosen']) {
      this.addEventListener(type, this, { signal });
    }
    if (this.#isInAddress) window.addEventListener('popstate', this, { signal });
    this.#readAddress();
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
    else if (event.type === 'focusin' && event.target === this.#input) this.prepare();
    else if (event.type === 'submit') this.#onSubmit(event);
    else if (event.type === 'click') this.#onClick(event);
    else if (event.type === 'kind-chosen') this.#onKindChosen();
    else if (event.type === 'popstate') this.#onBack();
  }

  /** Fetches the index, because somebody is about to search. */
  prepare(): void {
    void this.#sources?.list();
    void this.#sources?.parts();
    void this.#sources?.port.prepare();
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
    this.prepare();
    const patience = this.#hasAnswered ? patienceMs : 0;
    this.#patience = window.setTimeout(() => this.#say(words.searching), patience);
    void this.#searchQuickly();
    this.#pause = window.setTimeout(() => void this.#search(), pauseMs);
  }

  async #searchQuickly(): Promise<void> {
    const search = this.#searches;
    const index = await this.#sources?.list();
    if (!index || search !== this.#searches) return;
    const outcome = lookUpQuickly(index, this.#typed, this.#wishes);
    if (outcome) this.#show(outcome);
  }

  async #search(): Promise<void> {
    if (!this.#sources) return;
    clearTimeout(this.#pause);
    this.#searches += 1;
    const search = this.#searches;
    if (!this.#hasAnswered) void this.#searchQuickly();
    const outcome = await lookUp(this.#sources, this.#typed, this.#wishes);
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
    this.#kind = this.#filter?.kind ?? null;
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
    const status = this.querySelector('[role=status]');
    if (!(status instanceof HTMLElement)) return;
    status.textContent = sentence;
    status.hidden = sentence === '';
  }

  #hide(selector: string, isHidden: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', isHidden);
  }

  #sayCorrected(corrected: string | null): void {
    this.#hide('[data-corrected]', corrected === null);
    if (corrected === null) return;
    const asTyped = document.createElement('button');
    asTyped.type = 'button';
    asTyped.dataset['asTyped'] = '';
    asTyped.textContent = words.asTyped(cleanQuery(this.#typed));
    const line = this.querySelector('[data-corrected]');
    line?.replaceChildren(words.instead(corrected), ' ', asTyped);
  }

  /** Shows what there is so far. */
  #show({ results, isTextMissing }: Answered): void {
    this.#list?.show(results);
    this.#hide('[data-unavailable]', !isTextMissing);
    if (results.length > 0) this.#hide('[data-otherwise]', !isTextMissing);
    this.#hide('[data-help]', true);
  }

  #render(outcome: Outcome): void {
    clearTimeout(this.#patience);
    const found = outcome.state === 'answered' ? outcome : null;
    this.#hasAnswered ||= found !== null;
    this.#say(statusOf(outcome));
    if (found) this.#show(found);
    else this.#list?.show([]);
    this.#sayCorrected(found?.corrected ?? null);
    this.#filter?.show(found?.counts ?? [], this.#kind);
    this.#hide('[data-more]', !found || found.total <= this.#limit);
    if (!found) this.#hide('[data-unavailable]', outcome.state !== 'unavailable');
    if (!found || found.total === 0) this.#hide('[data-otherwise]', false);
    this.#hide('[data-help]', found?.total !== 0);
    if (outcome.state !== 'unavailable') this.#writeAddress(found?.query ?? '');
  }
}

customElements.define('live-search', LiveSearchElement);
