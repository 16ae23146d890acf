import { kinds, type Kind } from './kinds.ts';
import { search as words } from '../../strings/index.ts';

type Count = readonly [kind: Kind, count: number];

/** Lets a reader see one kind of result only; says `kind-chosen` when one is chosen. */
export class KindFilterElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #choices(): HTMLInputElement[] {
    return [...this.querySelectorAll('input')];
  }

  /** The chosen kind, or null for all. */
  get kind(): Kind | null {
    const chosen = this.#choices.find(({ checked }) => checked)?.value;
    return kinds.find((kind) => kind === chosen) ?? null;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('change', this, { signal: this.#listening.signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(): void {
    this.dispatchEvent(new Event('kind-chosen', { bubbles: true }));
  }

  /** Offers the kinds that were found; a choice between one and itself is not offered. */
  show(counts: readonly Count[], chosen: Kind | null): void {
    this.hidden = counts.length < 2;
    const focused = this.contains(document.activeElement)
      ? this.#choices.find((choice) => choice === document.activeElement)?.value
      : undefined;
    const total = counts.reduce((sum, [, count]) => sum + count, 0);
    const choices = [
      this.#choice('', words.everyKind, total),
      ...counts.map(([kind, count]) => this.#choice(kind, words.kinds[kind], count)),
    ];
    const legend = document.createElement('legend');
    legend.className = 'visually-hidden';
    legend.textContent = words.kindsLabel;
    const fieldset = document.createElement('fieldset');
    fieldset.append(legend, ...choices);
    this.replaceChildren(fieldset);
    const isThere = counts.some(([kind]) => kind === chosen);
    for (const choice of this.#choices) {
      choice.checked = choice.value === (isThere ? chosen : '');
      if (choice.value === focused) choice.focus();
    }
  }

  #choice(value: string, label: string, count: number): HTMLLabelElement {
    const input = document.createElement('input');
    input.type = 'radio';
    input.className = 'ring';
    input.name = 'kind';
    input.value = value;
    const choice = document.createElement('label');
    choice.append(input, words.counted(label, count));
    return choice;
  }
}

customElements.define('kind-filter', KindFilterElement);
