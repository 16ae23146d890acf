import { afterPaint } from '../../browser/after-paint.ts';
import { announce } from '../../browser/announce.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { assessmentLive } from '../../strings/index.ts';
import type { Given, KeptValues } from './answers.ts';
import type { Facts } from './kept-result.ts';
import { linkFollowed, LinkFollowedEvent } from './link-followed.ts';
import { ResultShownEvent, type Occasion } from './result-shown.ts';

/**
 * An instrument that shows its result when asked to, and marks it when the answers change.
 *
 * `data-rules` holds what scoring needs; names, texts and links stand in the HTML below
 * `[data-result]`. `data-state` says whether a result is `shown`, `shared` by a link, or `waiting`
 * to be asked for.
 */
export abstract class AskedResultElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** The answers that the shown result rests on. */
  #judged = '';
  /** The answers that came by a link, as long as it is not left. */
  #shared: KeptValues | null = null;
  /** Whether each part of the result was hidden when the page came. */
  readonly #asServed = new Map<HTMLElement, boolean>();

  get #result(): HTMLElement | null {
    return this.querySelector('[data-result]');
  }

  /** Key of the document that keeps the answers. */
  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #answers(): Given {
    return this.answersIn(this.#shared ?? entriesOf(this.#key));
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
    for (const part of this.parts('*')) this.#asServed.set(part, part.hasAttribute('hidden'));
    this.dataset['state'] = 'waiting';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (event instanceof LinkFollowedEvent) this.#follow(event.answers);
    if (type === 'DOMContentLoaded' || type === 'hashchange') this.#lead();
    if (isChangeOf(this.#key, event)) this.#compare();
    if (type !== 'click' || !(target instanceof Element)) return;
    if (target.closest('[data-show]')) this.#ask();
    if (target.closest('[data-print]')) window.print();
  }

  protected parts(selector: string): HTMLElement[] {
    return [...(this.#result?.querySelectorAll<HTMLElement>(selector) ?? [])];
  }

  /** Leaves of some parts those that a rule picks. */
  protected pick(selector: string, isWanted: (part: HTMLElement) => boolean): void {
    for (const part of this.parts(selector)) {
      const isHidden = !isWanted(part);
      // Even the same value again makes a browser look at all styles once more.
      if (part.hidden !== isHidden) part.hidden = isHidden;
    }
  }

  /** Leaves of the parts that carry a data attribute those whose value is wanted. */
  protected pickNamed(name: string, wanted: readonly string[]): void {
    this.pick(`[data-${name}]`, (part) => wanted.includes(part.getAttribute(`data-${name}`) ?? ''));
  }

  protected write(selector: string, text: string): void {
    for (const part of this.parts(selector)) part.textContent = text;
  }

  /** Says in each `[data-because]` that is picked what was answered to its question. */
  protected quoteAnswers(questions: readonly string[], answers: Given): void {
    this.pickNamed('because', questions);
    this.pick('[data-becauses]', () => questions.length > 0);
    for (const id of questions) {
      const inputs = this.querySelectorAll<HTMLInputElement>(
        `[data-question="${CSS.escape(id)}"] input`,
      );
      const chosen = [...inputs].filter(({ value }) => [answers[id]].flat().includes(value));
      const texts = chosen.map((input) => input.closest('label')?.textContent.trim() ?? '');
      this.write(`[data-because="${CSS.escape(id)}"] [data-given]`, texts.join(', '));
    }
  }

  #wait(): void {
    this.dataset['state'] = 'waiting';
    for (const [part, hidden] of this.#asServed) part.hidden = hidden;
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
    this.parts('h2[data-filled]')[0]?.focus();
    announce(assessmentLive.shown);
  }

  /** Shows the answers of a link, or those of the page again. */
  #follow(answers: Readonly<Record<string, string>> | null): void {
    const values = Object.entries(answers ?? {}).map(([id, value]) => [id, { value }] as const);
    this.#shared = answers && Object.fromEntries(values);
    if (answers) this.#show('shared');
    else this.#wait();
  }

  /** The address of a step shows the result that it is part of, as the answers are now. */
  #lead(): void {
    const step = document.getElementById(location.hash.slice(1));
    if (this.#shared || !step || !this.#result?.contains(step)) return;
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
    // The first date that is put into words takes longer than all else.
    afterPaint(() => {
      const { lang } = document.documentElement;
      this.write('[data-day]', new Date().toLocaleDateString(lang, { dateStyle: 'long' }));
      this.#result?.dispatchEvent(new ResultShownEvent(facts, valuesOf(answers), occasion));
    });
  }
}

/** Answers as they are kept. */
function valuesOf(answers: Given): Record<string, string> {
  const values = Object.entries(answers).map(
    ([id, given]) => [id, [given].flat().join(' ')] as const,
  );
  return Object.fromEntries(values);
}
