import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { fields, lineOf, linesIn, logKey, themesIn, type Line } from './log.ts';

/** The fields of one line of the log, with the themes in use to choose from. */
export class LogFormElement extends HTMLElement {
  #listening: AbortController | null = null;

  /** The line as it stands in the fields. */
  get line(): Line {
    const data = new FormData(this.#form ?? undefined);
    const pairs = fields.flatMap((field) => {
      const value = data.get(field);
      return typeof value === 'string' ? [[field, value] as const] : [];
    });
    return lineOf(Object.fromEntries(pairs));
  }

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    window.addEventListener(storeChanged, this, { signal: this.#listening.signal });
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(logKey, event)) this.#render();
  }

  /**
   * Writes a line into the fields.
   *
   * @param act what the button that keeps it says
   */
  show(line: Line, act: string): void {
    for (const field of fields) {
      const control = this.#form?.elements.namedItem(field);
      if (
        control instanceof HTMLInputElement ||
        control instanceof HTMLTextAreaElement ||
        control instanceof RadioNodeList
      ) {
        control.value = line[field];
      }
    }
    const submit = this.querySelector('[type=submit]');
    if (submit) submit.textContent = act;
  }

  /** Leads to the words, which come first. */
  begin(): void {
    this.querySelector('textarea')?.focus();
  }

  #render(): void {
    const themes = themesIn(linesIn(entriesOf(logKey)));
    this.querySelector('datalist')?.replaceChildren(
      ...themes.map((name) => new Option(name, name)),
    );
  }
}

customElements.define('log-form', LogFormElement);
