import { announce } from '../../browser/announce.ts';
import { keepEarly } from '../../browser/keep-early.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  canKeep,
  entriesOf,
  isChangeOf,
  setEntries,
  storeChanged,
  type Entries,
} from '../../browser/store.ts';
import { pickedIn } from './answers.ts';

/** What a question is answered with once one of its inputs has changed: null for nothing. */
function valueAfter(field: HTMLFieldSetElement, changed: HTMLInputElement): string | null {
  const inputs = [...field.querySelectorAll('input')];
  const isAlone = ({ dataset }: HTMLInputElement) => 'exclusive' in dataset;
  const stays = (input: HTMLInputElement) =>
    input === changed || !changed.checked || !(isAlone(input) || isAlone(changed));
  const picked = inputs.filter((input) => input.checked && stays(input));
  return picked.map(({ value }) => value).join(' ') || null;
}

/**
 * Keeps the answers of the questions inside on the device, and shows what is kept there.
 *
 * `data-assessment` names the instrument; each `fieldset[data-question]` holds one question. Two
 * sheets of one instrument stay in step, on this page and in another tab. What is noted in an
 * `input[data-note]` is kept beside the answers.
 */
class AnswerSheetElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #questions(): Map<string, HTMLFieldSetElement> {
    const fields = this.querySelectorAll<HTMLFieldSetElement>('fieldset[data-question]');
    return new Map([...fields].map((field) => [field.dataset['question'] ?? '', field]));
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    this.addEventListener('input', this, { signal });
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    // A browser that fills in the answers it remembers would overrule those that are kept.
    for (const input of this.querySelectorAll('input')) input.autocomplete = 'off';
    for (const part of this.querySelectorAll<HTMLElement>('[data-live]')) part.hidden = false;
    showKept(this, canKeep(this.#key));
    this.#keepEarlyNotes();
    keepEarly([...this.querySelectorAll('input')], () => {
      this.#render();
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    if (!(target instanceof HTMLElement)) return;
    // Words are kept while they are typed.
    const settles = 'note' in target.dataset ? 'input' : 'change';
    if (target instanceof HTMLInputElement && type === settles) this.#change(target);
    const field = target.closest<HTMLFieldSetElement>('fieldset[data-question]');
    if (!field) return;
    if (target.closest('[data-clear]') && type === 'click') this.#clear(field);
  }

  #change(input: HTMLInputElement): void {
    const field = input.closest<HTMLFieldSetElement>('fieldset[data-question]');
    const { note } = input.dataset;
    if (note !== undefined) this.#keep(`note/${note}`, input.value.trim() || null);
    else if (field) this.#keep(field.dataset['question'] ?? '', valueAfter(field, input));
  }

  #keep(id: string, value: string | null): void {
    const kept = setEntries(this.#key, { [id]: value });
    const message = showKept(this, kept);
    if (message) announce(message);
  }

  /** Words that were written before this script arrived stand behind those that are kept. */
  #keepEarlyNotes(): void {
    const entries = entriesOf(this.#key);
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-note]')) {
      if (input.value === '') continue;
      const kept = entries[`note/${input.dataset['note'] ?? ''}`]?.value;
      if (typeof kept === 'string') input.value = `${kept} ${input.value}`;
      this.#change(input);
    }
  }

  /** The button goes with the answer, so focus moves to where an answer can be chosen again. */
  #clear(field: HTMLFieldSetElement): void {
    this.#keep(field.dataset['question'] ?? '', null);
    field.querySelector('input')?.focus();
  }

  #render(): void {
    const entries = entriesOf(this.#key);
    let answered = 0;
    for (const [id, field] of this.#questions) {
      const inputs = [...field.querySelectorAll('input')];
      const picked = pickedIn(
        Object.hasOwn(entries, id) ? entries[id]?.value : null,
        inputs.map(({ value }) => value),
        'several' in field.dataset,
      );
      for (const input of inputs) input.checked = picked.includes(input.value);
      const clear = field.querySelector<HTMLElement>('[data-clear]');
      if (clear) clear.hidden = picked.length === 0;
      answered += Math.min(1, picked.length);
    }
    this.#renderNotes(entries);
    const count = this.querySelector('[data-answered]');
    if (count) count.textContent = String(answered);
    const progress = this.querySelector('progress');
    if (progress) progress.value = answered;
  }

  #renderNotes(entries: Entries): void {
    for (const input of this.querySelectorAll<HTMLInputElement>('input[data-note]')) {
      if (input === document.activeElement) continue;
      const value = entries[`note/${input.dataset['note'] ?? ''}`]?.value;
      input.value = typeof value === 'string' ? value : '';
    }
  }
}

customElements.define('answer-sheet', AnswerSheetElement);
