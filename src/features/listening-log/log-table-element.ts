import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { log } from '../../strings/index.ts';
import { fields, kindOf, linesIn, logKey, type Line } from './log.ts';

/** Writes the lines of the log into a table, for paper. */
class LogTableElement extends HTMLElement {
  #listening: AbortController | null = null;

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

  #render(): void {
    const rows = linesIn(entriesOf(logKey)).map(rowOf);
    this.querySelector('tbody')?.replaceChildren(...rows);
  }
}

function rowOf(line: Line): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const field of fields) {
    const text = field === 'kind' ? log.kinds[kindOf(line.kind)] : line[field];
    row.insertCell().textContent = text;
  }
  return row;
}

customElements.define('log-table', LogTableElement);
