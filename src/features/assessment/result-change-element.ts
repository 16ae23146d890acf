import { afterPaint } from '../../browser/after-paint.ts';
import { announce } from '../../browser/announce.ts';
import { longDay } from '../../browser/long-day.ts';
import { showKept } from '../../browser/not-kept.ts';
import { canKeep, entriesOf, memory, replaceEntries, type Kept } from '../../browser/store.ts';
import { worstOf } from '../../lib/not-kept.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { assessmentLive } from '../../strings/index.ts';
import {
  changeOf,
  earlierResult,
  readResults,
  withResult,
  writeResult,
  type Facts,
  type KeptResult,
} from './kept-result.ts';
import { readNames, resultWords } from './result-names.ts';
import { resultShown, ResultShownEvent } from './result-shown.ts';

/**
 * Keeps the finished result of the section around it, one a day, and says what has changed since an
 * earlier one: in the sentences inside, and in `[data-change]` of each side. `data-names` says what
 * results are called; `data-points` is there where numbers are shown.
 */
class ResultChangeElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #host(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-assessment]');
  }

  get #name(): string {
    return this.#host?.dataset['assessment'] ?? '';
  }

  get #key(): string {
    return `result/${this.#name}`;
  }

  get #version(): number {
    return Number(this.#host?.dataset['version']);
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('[data-result]')?.addEventListener(resultShown, this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (!(event instanceof ResultShownEvent)) return;
    const { facts, occasion } = event;
    const day = dateIn(Date.now());
    const isOwn = facts !== null && occasion !== 'shared';
    const kept = isOwn && occasion === 'asked' ? this.#keep(day, facts) : null;
    this.#show('[data-kept]', kept === 'saved');
    const earlier = isOwn ? earlierResult(readResults(entriesOf(this.#key)), day) : null;
    afterPaint(() => {
      this.#render(facts, earlier);
    });
  }

  #render(facts: Facts | null, earlier: KeptResult | null): void {
    this.#show('[data-since]', earlier !== null);
    this.#show('[data-other-version]', earlier !== null && earlier.version !== this.#version);
    this.#renderThen(earlier);
    this.#renderSides(facts, earlier);
  }

  /** The same twice on one day is written once. */
  #keep(day: string, facts: Facts): Kept {
    const entries = entriesOf(this.#key);
    const value = writeResult(this.#version, facts);
    if (entries[day]?.value === value && !memory.has(this.#key)) return 'saved';
    const kept = replaceEntries(this.#key, withResult(entries, day, { value, at: Date.now() }));
    // The same line speaks of the answers: that the result is kept must not hide what it says of them.
    const worst = worstOf([kept, canKeep(`assessment/${this.#name}`)]);
    const message = this.#host ? showKept(this.#host, worst) : '';
    if (message) announce(message);
    return kept;
  }

  #renderThen(earlier: KeptResult | null): void {
    const line = this.querySelector('[data-since]');
    if (!line || !earlier) return;
    const words = resultWords(earlier.facts, readNames(this.dataset['names']));
    line.textContent = assessmentLive.then(longDay(earlier.day), words);
  }

  #renderSides(facts: Facts | null, earlier: KeptResult | null): void {
    const words = assessmentLive.changes;
    for (const side of this.#host?.querySelectorAll<HTMLElement>('[data-side]') ?? []) {
      const name = `side/${side.dataset['side'] ?? ''}`;
      const change = changeOf(earlier?.facts.get(name), facts?.get(name));
      const place = side.querySelector<HTMLElement>('[data-change]');
      if (!place) continue;
      place.hidden = change === null;
      const points = 'points' in this.dataset ? (change?.points ?? 0) : null;
      place.textContent = change ? words[change.way](points) : '';
    }
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isShown;
  }
}

customElements.define('result-change', ResultChangeElement);
