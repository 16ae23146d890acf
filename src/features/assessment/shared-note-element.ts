import { longDay } from '../../browser/long-day.ts';
import { askedQuestions } from '../../browser/asked-questions.ts';
import { assessmentLive } from '../../strings/index.ts';
import { goneFrom, newSince } from './changed-since.ts';
import { LinkFollowedEvent } from './link-followed.ts';
import { readLink, type Shared } from './share-link.ts';

/**
 * Reads the answers that the address may hold and tells the instrument around it, which shows their
 * result; or says why it cannot. The reader's own answers are not touched.
 */
class SharedNoteElement extends HTMLElement {
  #listening: AbortController | null = null;
  #isOpen = false;

  get #host(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-assessment]');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    window.addEventListener('hashchange', this, { signal });
    // Only then does the instrument listen.
    document.addEventListener('DOMContentLoaded', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(): void {
    const link = readLink(this.#host?.dataset['assessment'] ?? '', location.hash);
    const hint = link && !link.ok ? assessmentLive.refused[link.problem] : '';
    this.#show('refused', hint);
    if (hint) this.#readOut('[data-refused]');
    if (link?.ok) this.#open(link);
    else if (this.#isOpen) this.#leave();
  }

  #open(shared: Shared): void {
    this.#isOpen = true;
    this.#show('shared', assessmentLive.sharedFrom(longDay(shared.day)));
    this.#show('changed', this.#changes(shared).join(' '));
    this.dispatchEvent(new LinkFollowedEvent(shared));
    this.#readOut('[data-said]');
  }

  /** The place that the address now names was hidden when the browser looked for it. */
  #leave(): void {
    this.#isOpen = false;
    this.#show('shared', '');
    this.dispatchEvent(new LinkFollowedEvent(null));
    document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }

  /** What is no longer as it was when the link was made, in sentences. */
  #changes({ version, day, answers }: Shared): string[] {
    const questions = this.#host ? askedQuestions(this.#host) : [];
    const gone = goneFrom(questions, answers);
    const isNew = newSince(questions, answers, day);
    const numbers = questions.filter(({ id }) => isNew.includes(id)).map(({ number }) => number);
    return [
      ...(String(version) === this.#host?.dataset['version'] ? [] : [assessmentLive.otherVersion]),
      ...(gone > 0 ? [assessmentLive.sharedGone(gone)] : []),
      ...(numbers.length > 0 ? [assessmentLive.sharedNew(numbers)] : []),
    ];
  }

  /** Leads eyes and screen readers to a sentence. */
  #readOut(selector: string): void {
    this.querySelector<HTMLElement>(selector)?.focus();
  }

  /** Writes a sentence where it belongs; without one the place, and what surrounds it, is hidden. */
  #show(name: string, sentence: string): void {
    const place = this.querySelector<HTMLElement>(`[data-${name}]`);
    const line = place?.querySelector('[data-said]') ?? place;
    if (line) line.textContent = sentence;
    if (place) place.hidden = sentence === '';
  }
}

customElements.define('shared-note', SharedNoteElement);
