import type { Asked } from './asked.ts';
import { blanks, blanksOf, type Blank, type Values } from './frame.ts';

/** The four blanks of an answer: what each asks for, and what was written there. */
export class AnswerBlanksElement extends HTMLElement {
  /** What stands in the blanks. */
  get values(): Values {
    return Object.fromEntries(blanks.map((blank) => [blank, this.#field(blank)?.value ?? '']));
  }

  /** Writes into every blank; one without a value becomes empty. */
  fill(values: Values): void {
    for (const blank of blanks) {
      const field = this.#field(blank);
      if (field) field.value = values[blank] ?? '';
    }
  }

  /** Shows the blanks that a frame has, and says what they ask for. */
  ask({ frame, understood, next }: Asked): void {
    const wanted = blanksOf(frame);
    for (const blank of blanks) {
      const line = this.#field(blank)?.closest('label');
      if (line) line.hidden = !wanted.includes(blank);
    }
    this.#say('understood', understood);
    this.#say('next', next);
  }

  #field(blank: Blank): HTMLInputElement | HTMLTextAreaElement | null {
    return this.querySelector<HTMLInputElement | HTMLTextAreaElement>(`[name=${blank}]`);
  }

  #say(blank: Blank, asked: Asked['next']): void {
    const line = this.#field(blank)?.closest('label');
    const [label, example] = [line?.querySelector('b'), line?.querySelector('i')];
    if (label) label.textContent = asked.label;
    if (example) example.textContent = asked.example;
  }
}

customElements.define('answer-blanks', AnswerBlanksElement);
