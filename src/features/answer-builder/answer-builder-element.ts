import { announce } from '../../browser/announce.ts';
import { sayMissing } from '../../browser/missing-part.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, setEntries } from '../../browser/store.ts';
import { answerBuilder } from '../../strings/index.ts';
import { parseAnswers, type LiveAnswers } from './data.ts';
import { blanks, blanksOf, compose, textOf, type Blank, type Values } from './frame.ts';
import { remarksOn } from './notices.ts';

const key = 'answer';

type Field = HTMLInputElement | HTMLTextAreaElement;

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

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #situation(): LiveAnswers['situations'][number] | undefined {
    const chosen = this.querySelector<HTMLInputElement>('[name=situation]:checked')?.value;
    return this.#answers.situations.find(({ id }) => id === chosen);
  }

  get #frame(): readonly string[] {
    const situation = this.#situation;
    return (this.#box('secrecy')?.checked ? situation?.secrecy : situation?.frame) ?? [];
  }

  get #values(): Values {
    return Object.fromEntries(blanks.map((blank) => [blank, this.#field(blank)?.value ?? '']));
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
    this.#recall();
    this.#form.hidden = false;
    this.querySelector('[data-frames]')?.setAttribute('hidden', '');
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (type === 'submit') {
      event.preventDefault();
      void this.#copy();
    } else if (type === 'input') {
      if (target === this.#box('keep')) this.#keep();
      else this.#emptied = null;
      this.#render();
    } else if (target === this.#part('again')) this.#empty();
    else if (target === this.#part('undo')) this.#bringBack();
  }

  #field(name: string): Field | null {
    return this.querySelector<Field>(`:is(input[type=text], textarea)[name=${name}]`);
  }

  #box(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`input[type=checkbox][name=${name}]`);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #nameless(): string {
    return textOf(this.#frame.slice(0, -1), { ...this.#values, name: '', me: '' });
  }

  async #copy(): Promise<void> {
    const hasGap = this.#part('answer')?.querySelector('.gap') !== null;
    try {
      await navigator.clipboard.writeText(textOf(this.#frame, this.#values));
      this.#say(hasGap ? answerBuilder.copiedWithGap : answerBuilder.copied);
    } catch {
      this.#say(answerBuilder.notCopied);
      return;
    }
    this.#last = this.#nameless();
    this.#keep();
  }

  /** Keeps, or forgets, what its reader allows. */
  #keep(): void {
    const isWanted = this.#box('keep')?.checked === true;
    if (!isWanted && entriesOf(key)['keep']?.value !== true) return;
    const kept = setEntries(key, {
      keep: isWanted || null,
      me: isWanted ? (this.#values.me ?? null) : null,
      last: isWanted ? this.#last : null,
    });
    const message = showKept(this, kept);
    if (message) announce(message);
  }

  #recall(): void {
    const { keep, me, last } = entriesOf(key);
    if (keep?.value !== true) return;
    const [box, field] = [this.#box('keep'), this.#field('me')];
    if (box) box.checked = true;
    if (field && typeof me?.value === 'string') field.value = me.value;
    if (typeof last?.value === 'string') this.#last = last.value;
  }

  #empty(): void {
    this.#emptied = this.#values;
    this.#fill({});
    this.#say(answerBuilder.emptied);
    this.#part('undo')?.focus();
  }

  #bringBack(): void {
    if (this.#emptied) this.#fill(this.#emptied);
    this.#emptied = null;
    this.#render();
    this.#say(answerBuilder.back);
    this.#part('again')?.focus();
  }

  #fill(values: Values): void {
    for (const blank of blanks) {
      const field = this.#field(blank);
      if (field) field.value = values[blank] ?? '';
    }
    this.#render();
  }

  #say(sentence: string): void {
    const said = this.#part('said');
    if (said) said.textContent = sentence;
    announce(sentence);
  }

  #render(): void {
    const undo = this.#part('undo');
    if (undo) undo.hidden = this.#emptied === null;
    const said = this.#part('said');
    if (said) said.textContent = '';
    this.#renderFields();
    this.#renderAnswer();
    this.#renderRemarks();
  }

  #renderFields(): void {
    const wanted = blanksOf(this.#frame);
    for (const blank of blanks) {
      const line = this.#field(blank)?.closest('label');
      if (line) line.hidden = !wanted.includes(blank);
      const asked = this.#asked(blank);
      const [label, example] = [line?.querySelector('b'), line?.querySelector('i')];
      if (asked && label) label.textContent = asked.label;
      if (asked && example) example.textContent = asked.example;
    }
  }

  /** What a blank asks for in the chosen situation; names are always the same. */
  #asked(blank: Blank): { label: string; example: string } | undefined {
    const situation = this.#situation;
    if (blank === 'understood') return situation?.understood;
    if (blank !== 'next') return undefined;
    const isSecret = this.#box('secrecy')?.checked === true;
    return isSecret ? (situation?.secrecyNext ?? situation?.next) : situation?.next;
  }

  #renderAnswer(): void {
    const lines = compose(this.#frame, this.#values).map((pieces) => {
      const line = document.createElement('p');
      line.append(...pieces.map(({ text, isGap }) => (isGap ? gapNode(text) : text)));
      return line;
    });
    this.#part('answer')?.replaceChildren(...lines);
  }

  #renderRemarks(): void {
    const body = textOf(this.#frame.slice(0, -1), this.#values);
    const draft = { body, nameless: this.#nameless(), last: this.#last };
    const rows = remarksOn(draft, this.#answers.notices).map(({ says }) => {
      const row = document.createElement('li');
      row.textContent = says;
      return row;
    });
    this.#part('remarks')?.replaceChildren(...rows);
  }
}

function gapNode(text: string): HTMLElement {
  const gap = document.createElement('span');
  gap.className = 'gap';
  gap.textContent = text;
  return gap;
}

customElements.define('answer-builder', AnswerBuilderElement);
