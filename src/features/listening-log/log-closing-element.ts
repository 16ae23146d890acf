import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { log } from '../../strings/index.ts';
import { closingKey, linesIn, logKey, patternsIn } from './log.ts';

/** How many people make it worth while to mend what they say. */
const enough = 3;

/** Says what several people said, and keeps the sentences that close the log. */
class LogClosingElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('input', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(logKey, event)) this.#render();
    else if (event.target instanceof HTMLTextAreaElement) this.#keep(event.target);
  }

  #keep({ name, value }: HTMLTextAreaElement): void {
    const kept = setEntries(logKey, { [closingKey(name)]: value || null });
    const message = showKept(this.closest('listening-log') ?? this, kept);
    if (message) announce(message);
  }

  #render(): void {
    const entries = entriesOf(logKey);
    const said = patternsIn(linesIn(entries))
      .filter(({ people }) => people.length >= enough)
      .map(({ theme, people }) => log.pattern(theme, people.map(nameOf).join(', ')));
    const rows = (said.length > 0 ? said : [log.notYet]).map(rowOf);
    this.querySelector('[data-patterns]')?.replaceChildren(...rows);
    for (const field of this.querySelectorAll('textarea')) {
      const value = entries[closingKey(field.name)]?.value;
      if (field !== document.activeElement) field.value = typeof value === 'string' ? value : '';
    }
  }
}

function nameOf(who: string): string {
  return who || log.visitor;
}

function rowOf(words: string): HTMLLIElement {
  const row = document.createElement('li');
  row.textContent = words;
  return row;
}

customElements.define('log-closing', LogClosingElement);
