import { announce } from '../../browser/announce.ts';
import { sayMissing } from '../../browser/missing-part.ts';
import { showKept } from '../../browser/not-kept.ts';
import { say } from '../../browser/say.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { answerBuilder } from '../../strings/index.ts';
import { AnswerBlanksElement } from './answer-blanks-element.ts';
import { AnswerDraftElement } from './answer-draft-element.ts';
import { askedIn, type Asked } from './asked.ts';
import { parseAnswers, type LiveAnswers } from './data.ts';
import { compose, textOf, type Values } from './frame.ts';
import { answerKey, keeping, keptIn } from './kept.ts';
import { remarksOn, type Remark } from './notices.ts';

/**
 * Puts an answer together from four blanks, remarks on it and copies it. The situations and remarks
 * lie inside as JSON. Keeps nothing on the device unless its reader ticks that it may.
 */
class AnswerBuilderElement extends HTMLElement {
  #listening: AbortController | null = null;
  #answers: LiveAnswers = { situations: [], notices: [] };
  /** The answer copied last, without names; null before the first. */
  #last: string | null = null;
  #emptied: Values | null = null;
  #remarked: readonly Remark[] = [];

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #blanks(): AnswerBlanksElement | null {
    const blanks = this.querySelector('answer-blanks');
    return blanks instanceof AnswerBlanksElement ? blanks : null;
  }

  get #draft(): AnswerDraftElement | null {
    const draft = this.querySelector('answer-draft');
    return draft instanceof AnswerDraftElement ? draft : null;
  }

  get #asked(): Asked | null {
    const chosen = this.querySelector<HTMLInputElement>('[name=situation]:checked')?.value;
    const situation = this.#answers.situations.find(({ id }) => id === chosen);
    return situation ? askedIn(situation, this.#box('secrecy')?.checked === true) : null;
  }

  get #frame(): readonly string[] {
    return this.#asked?.frame ?? [];
  }

  get #values(): Values {
    return this.#blanks?.values ?? {};
  }

  connectedCallback(): void {
    const answers = parseAnswers(this.querySelector('[data-answers]')?.textContent ?? '');
    if (!answers || !this.#form) {
      sayMissing(this);
      return;
    }
    this.#answers = answers;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['input', 'click', 'submit']) this.addEventListener(type, this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    window.addEventListener('hashchange', this, { signal });
    this.#recall();
    this.#form.hidden = false;
    this.querySelector('[data-frames]')?.setAttribute('hidden', '');
    this.#followLink();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(answerKey, event)) this.#hear();
    else if (type === 'hashchange') this.#followLink();
    else if (type === 'submit') {
      event.preventDefault();
      void this.#copy();
    } else if (type === 'input') {
      const isKeepBox = target === this.#box('keep');
      if (isKeepBox || this.#isKeptName(target)) this.#keep();
      if (!isKeepBox) this.#emptied = null;
      this.#render();
    } else if (target === this.#part('again')) this.#empty();
    else if (target === this.#part('undo')) this.#bringBack();
  }

  #box(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[type=checkbox][name=${name}]`);
  }

  /** What is to be kept is kept while it is written. */
  #isKeptName(target: EventTarget | null): boolean {
    const isName = target instanceof HTMLInputElement && target.name === 'me';
    return isName && this.#box('keep')?.checked === true;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #nameless(): string {
    return textOf(this.#frame.slice(0, -1), { ...this.#values, name: '', me: '' });
  }

  async #copy(): Promise<void> {
    const pieces = compose(this.#frame, this.#values).flat();
    try {
      await navigator.clipboard.writeText(textOf(this.#frame, this.#values));
    } catch {
      say(this, answerBuilder.notCopied);
      return;
    }
    const hasGap = pieces.some(({ isGap }) => isGap);
    say(this, hasGap ? answerBuilder.copiedWithGap : answerBuilder.copied);
    this.#last = this.#nameless();
    this.#keep();
  }

  /** Keeps, or forgets, what its reader allows. */
  #keep(): void {
    const isWanted = this.#box('keep')?.checked === true;
    if (!isWanted && !keptIn(entriesOf(answerKey))) return;
    const values = keeping(isWanted ? { me: this.#values.me ?? '', last: this.#last } : null);
    const message = showKept(this, setEntries(answerKey, values));
    if (message) announce(message);
  }

  #recall(): void {
    const kept = keptIn(entriesOf(answerKey));
    const box = this.#box('keep');
    if (!kept || !box) return;
    box.checked = true;
    this.#blanks?.fill({ me: kept.me });
    this.#last = kept.last;
  }

  /** What was deleted elsewhere is not kept again, nor what was allowed there forgotten. */
  #hear(): void {
    const [kept, box, values] = [keptIn(entriesOf(answerKey)), this.#box('keep'), this.#values];
    if (box) box.checked = kept !== null;
    if (!kept?.me || values.me) return;
    this.#blanks?.fill({ ...values, me: kept.me });
    this.#render();
  }

  #empty(): void {
    const values = this.#values;
    // Pressed twice, it must not forget what there was to bring back.
    if (Object.values(values).some((value) => value.trim() !== '')) this.#emptied = values;
    this.#blanks?.fill({});
    this.#render();
    say(this, answerBuilder.emptied);
    this.#part('undo')?.focus();
  }

  #bringBack(): void {
    if (this.#emptied) this.#blanks?.fill(this.#emptied);
    this.#emptied = null;
    this.#render();
    say(this, answerBuilder.back);
    this.#part('again')?.focus();
  }

  /** A link may lead to one situation, as search's results do, on this page too. */
  #followLink(): void {
    const situations = [...this.querySelectorAll('.situation')];
    const linked = situations.find(({ id }) => `#${id}` === window.location.hash);
    const choice = linked?.querySelector('input');
    if (choice) choice.checked = true;
    choice?.scrollIntoView({ block: 'center' });
    this.#render();
  }

  #render(): void {
    const undo = this.#part('undo');
    if (undo) undo.hidden = this.#emptied === null;
    const said = this.#part('said');
    if (said) said.textContent = '';
    const [asked, frame, values] = [this.#asked, this.#frame, this.#values];
    if (asked) this.#blanks?.ask(asked);
    const body = textOf(frame.slice(0, -1), values);
    const draft = { body, nameless: this.#nameless(), last: this.#last };
    const remarks = remarksOn(draft, this.#answers.notices);
    this.#draft?.show(compose(frame, values), remarks);
    this.#tellOf(remarks);
  }

  /** Who does not see a new remark come hears that there is one; not again while it stays. */
  #tellOf(remarks: readonly Remark[]): void {
    const known = this.#remarked.map(({ id }) => id);
    this.#remarked = remarks;
    if (remarks.some(({ id }) => !known.includes(id)))
      announce(answerBuilder.remarks(remarks.length));
  }
}

customElements.define('answer-builder', AnswerBuilderElement);
