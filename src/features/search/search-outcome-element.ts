import { KindFilterElement } from './kind-filter-element.ts';
import type { Kind } from './kinds.ts';
import type { Answered, Outcome } from './look-up.ts';
import { cleanQuery } from './query.ts';
import { ResultListElement } from './result-list-element.ts';
import { statusOf } from './status.ts';
import { search as words } from '../../strings/index.ts';

/** What was asked, as far as it is shown. */
interface Shown {
  /** As it stands in the field. */
  readonly typed: string;
  /** The wanted kind, or all. */
  readonly kind: Kind | null;
  /** How many results there may be. */
  readonly limit: number;
}

/** Shows what search has to say: results, how many, of which kinds, and what to do where there are none. */
export class SearchOutcomeElement extends HTMLElement {
  get list(): ResultListElement | null {
    const list = this.querySelector('result-list');
    return list instanceof ResultListElement ? list : null;
  }

  get #filter(): KindFilterElement | null {
    const filter = this.querySelector('kind-filter');
    return filter instanceof KindFilterElement ? filter : null;
  }

  /** The kind that a reader chose, or null for all. */
  get kind(): Kind | null {
    return this.#filter?.kind ?? null;
  }

  /** Shows what is sure already; the rest is to come. */
  begin({ results }: Answered): void {
    this.list?.show(results);
    this.#hide('[data-otherwise]', true);
    this.#hide('[data-unavailable]', true);
    this.#hide('[data-help]', true);
  }

  /** Shows all that there is. */
  show(outcome: Outcome, { typed, kind, limit }: Shown): void {
    const found = outcome.state === 'answered' ? outcome : null;
    const isMissing = found ? found.isTextMissing : outcome.state === 'unavailable';
    this.say(statusOf(outcome));
    this.list?.show(found?.results ?? []);
    this.#sayCorrected(found?.corrected ?? null, typed);
    this.#filter?.show(found?.counts ?? [], kind);
    this.#hide('[data-more]', !found || found.total <= limit);
    this.#sayMissing(isMissing, found !== null && found.total > 0);
    this.#hide('[data-otherwise]', found !== null && found.total > 0 && !isMissing);
    this.#hide('[data-help]', found?.total !== 0);
  }

  /** Says a sentence politely; says nothing for an empty one. */
  say(sentence: string): void {
    const status = this.querySelector('[role=status]');
    if (!(status instanceof HTMLElement)) return;
    status.textContent = sentence;
    status.hidden = sentence === '';
  }

  #hide(selector: string, isHidden: boolean): void {
    this.querySelector(selector)?.toggleAttribute('hidden', isHidden);
  }

  #sayMissing(isMissing: boolean, isFound: boolean): void {
    const alert = this.querySelector<HTMLElement>('[data-unavailable]');
    const place = alert?.querySelector('span');
    if (!alert || !place) return;
    const all = (alert.dataset['all'] ??= place.textContent.trim());
    const says = isFound ? words.partly : all;
    if (isMissing && place.textContent !== says) place.textContent = says;
    alert.hidden = !isMissing;
  }

  #sayCorrected(corrected: string | null, typed: string): void {
    this.#hide('[data-corrected]', corrected === null);
    if (corrected === null) return;
    const asTyped = document.createElement('button');
    asTyped.type = 'button';
    asTyped.dataset['asTyped'] = '';
    asTyped.textContent = words.asTyped(cleanQuery(typed));
    const line = this.querySelector('[data-corrected]');
    line?.replaceChildren(words.instead(corrected), ' ', asTyped);
  }
}

customElements.define('search-outcome', SearchOutcomeElement);
