import { announce } from '../../browser/announce.ts';
import { isChangeOf, storeChanged } from '../../browser/store.ts';
import { assessmentLive } from '../../strings/index.ts';

/**
 * An instrument that shows its result when asked to, and marks it when the answers change.
 *
 * `data-rules` holds what scoring needs; names, texts and links stand in the HTML below
 * `[data-result]`. `data-state` says whether a result is `shown` or `waiting` to be asked for.
 */
export abstract class AskedResultElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** The answers that the shown result rests on. */
  #judged = '';
  /** Whether each part of the result was hidden when the page came. */
  readonly #asServed = new Map<HTMLElement, boolean>();

  /** Key of the document that keeps the answers. */
  protected get key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  /** The answers that are kept now, by the ids of their questions. */
  protected abstract get answers(): Readonly<Record<string, string | readonly string[]>>;

  /** Reads `data-rules`; false when they make no sense, and the page stays as it was served. */
  protected abstract readRules(): boolean;

  /** Shows what the answers call for. */
  protected abstract render(): void;

  connectedCallback(): void {
    if (!this.readRules()) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    for (const part of this.parts('*')) this.#asServed.set(part, part.hasAttribute('hidden'));
    this.dataset['state'] = 'waiting';
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (isChangeOf(this.key, event)) this.#compare();
    if (!(target instanceof Element)) return;
    if (target.closest('[data-show]')) this.#show();
    if (target.closest('[data-print]')) window.print();
  }

  protected parts(selector: string): HTMLElement[] {
    const parts = this.querySelectorAll(`[data-result] :is(${selector})`);
    return [...parts].filter((part) => part instanceof HTMLElement);
  }

  /** Leaves of some parts those that a rule picks. */
  protected pick(selector: string, isWanted: (part: HTMLElement) => boolean): void {
    for (const part of this.parts(selector)) part.hidden = !isWanted(part);
  }

  /** Leaves of the parts that carry a data attribute those whose value is wanted. */
  protected pickNamed(name: string, wanted: readonly string[]): void {
    this.pick(`[data-${name}]`, (part) => wanted.includes(part.getAttribute(`data-${name}`) ?? ''));
  }

  protected write(selector: string, text: string): void {
    for (const part of this.parts(selector)) part.textContent = text;
  }

  /** Says in each `[data-because]` that is picked what was answered to its question. */
  protected quoteAnswers(questions: readonly string[]): void {
    this.pickNamed('because', questions);
    this.pick('[data-becauses]', () => questions.length > 0);
    for (const id of questions) {
      const chosen = this.querySelectorAll(`[data-question="${CSS.escape(id)}"] :checked`);
      const texts = [...chosen].map((input) => input.closest('label')?.textContent.trim() ?? '');
      this.write(`[data-because="${CSS.escape(id)}"] [data-given]`, texts.join(', '));
    }
  }

  #wait(): void {
    this.dataset['state'] = 'waiting';
    for (const [part, hidden] of this.#asServed) part.hidden = hidden;
  }

  #compare(): void {
    if (this.dataset['state'] !== 'shown') return;
    const { answers } = this;
    if (Object.keys(answers).length === 0) {
      this.#wait();
      return;
    }
    const outdated = JSON.stringify(answers) !== this.#judged;
    const note = this.parts('[data-outdated]')[0];
    if (outdated && note?.hidden) announce(assessmentLive.outdated);
    this.pick('[data-outdated]', () => outdated);
  }

  #show(): void {
    this.#judged = JSON.stringify(this.answers);
    this.dataset['state'] = 'shown';
    this.pick('[data-filled]', () => true);
    this.pick(':is([data-paper], [data-outdated])', () => false);
    const { lang } = document.documentElement;
    this.write('[data-day]', new Date().toLocaleDateString(lang, { dateStyle: 'long' }));
    this.render();
    this.parts('h2[data-filled]')[0]?.focus();
    announce(assessmentLive.shown);
  }
}
