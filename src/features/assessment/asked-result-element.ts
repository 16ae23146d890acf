import { afterPaint } from '../../browser/after-paint.ts';
import { announce } from '../../browser/announce.ts';
import { longDay } from '../../browser/long-day.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { assessmentLive } from '../../strings/index.ts';
import type { Given, KeptValues } from './answers.ts';
import type { Facts } from './kept-result.ts';
import { linkFollowed, LinkFollowedEvent } from './link-followed.ts';
import { ResultPartsElement } from './result-parts-element.ts';
import { ResultShownEvent, type Occasion } from './result-shown.ts';
import type { Shared } from './share-link.ts';

/**
 * An instrument that shows its result when asked to, and marks it when the answers change.
 *
 * `data-rules` holds what scoring needs; names, texts and links stand in the HTML below
 * `[data-result]`. `data-state` says whether a result is `shown`, `shared` by a link, or `waiting`
 * to be asked for.
 */
export abstract class AskedResultElement extends ResultPartsElement {
  #listening: AbortController | null = null;
  /** The answers that the shown result rests on. */
  #judged = '';
  /** What came by a link, as long as it is not left. */
  #shared: Shared | null = null;

  /** Key of the document that keeps the answers. */
  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #answers(): Given {
    const shared = this.#shared;
    return this.answersIn(shared ? asKept(shared.answers) : entriesOf(this.#key));
  }

  /** The answers among kept values, by the ids of their questions. */
  protected abstract answersIn(values: KeptValues): Given;

  /** Reads `data-rules`; false when they make no sense, and the page stays as it was served. */
  protected abstract readRules(): boolean;

  /** Shows what the answers call for; says what of it is worth keeping, null while it is unfinished. */
  protected abstract render(answers: Given): Facts | null;

  connectedCallback(): void {
    if (!this.readRules()) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    this.addEventListener(linkFollowed, this, { signal });
    window.addEventListener('hashchange', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    // Only then do all parts of the result listen.
    document.addEventListener('DOMContentLoaded', this, { signal });
    this.remember();
    this.dataset['state'] = 'waiting';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (event instanceof LinkFollowedEvent) this.#follow(event.shared);
    if (type === 'DOMContentLoaded' || type === 'hashchange') this.#lead();
    if (isChangeOf(this.#key, event)) this.#compare();
    if (type !== 'click' || !(target instanceof Element)) return;
    if (target.closest('[data-show]')) this.#ask();
    if (target.closest('[data-print]')) window.print();
  }

  #wait(): void {
    this.dataset['state'] = 'waiting';
    this.restore();
  }

  #compare(): void {
    if (this.dataset['state'] !== 'shown') return;
    const answers = this.#answers;
    if (Object.keys(answers).length === 0) {
      this.#wait();
      return;
    }
    const outdated = JSON.stringify(answers) !== this.#judged;
    const note = this.parts('[data-outdated]')[0];
    if (outdated && note?.hidden) announce(assessmentLive.outdated);
    this.pick('[data-outdated]', () => outdated);
  }

  #ask(): void {
    this.#show('asked');
    const heading = this.parts('h2[data-filled]')[0];
    heading?.focus({ preventScroll: true });
    heading?.scrollIntoView();
    announce(assessmentLive.shown);
  }

  /** Shows the answers of a link, or those of the page again. */
  #follow(shared: Shared | null): void {
    this.#shared = shared;
    if (shared) this.#show('shared');
    else this.#wait();
  }

  /** The address of a step shows the result that it is part of, as the answers are now. */
  #lead(): void {
    const step = document.getElementById(location.hash.slice(1));
    if (this.#shared || !step || !this.result?.contains(step)) return;
    if (Object.keys(this.#answers).length > 0) this.#show('revisited');
    step.scrollIntoView();
  }

  #show(occasion: Occasion): void {
    const answers = this.#answers;
    this.#judged = JSON.stringify(answers);
    this.dataset['state'] = occasion === 'shared' ? 'shared' : 'shown';
    this.pick('[data-filled]', () => true);
    this.pick(':is([data-paper], [data-outdated])', () => false);
    const facts = this.render(answers);
    this.pick('[data-finished]', () => facts !== null);
    // Told at once: somebody who leaves the next moment shall find the result kept.
    this.result?.dispatchEvent(new ResultShownEvent(facts, valuesOf(answers), occasion));
    // The first date that is put into words takes longer than all else.
    afterPaint(() => {
      this.write('[data-day]', longDay(this.#shared?.day ?? dateIn(Date.now())));
    });
  }
}

/** Values by the ids of questions, in the form of kept entries. */
function asKept(answers: Readonly<Record<string, string>>): KeptValues {
  const values = Object.entries(answers).map(([id, value]) => [id, { value }] as const);
  return Object.fromEntries(values);
}

/** Answers as they are kept. */
function valuesOf(answers: Given): Record<string, string> {
  const values = Object.entries(answers).map(
    ([id, given]) => [id, [given].flat().join(' ')] as const,
  );
  return Object.fromEntries(values);
}
