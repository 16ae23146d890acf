import type * as Papa from 'papaparse';
import { announce } from '../../browser/announce.ts';
import { orSayMissing } from '../../browser/missing-part.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, setEntries } from '../../browser/store.ts';
import { log } from '../../strings/index.ts';
import { linesOf, newAmong, rowsOf } from './csv.ts';
import { linesIn, logKey, newId, written } from './log.ts';

/** The largest file that is read, in bytes: some thousand lines. */
const mostBytes = 1_000_000;

/** Prints the log around it, saves it as CSV, and reads such a file; papaparse comes on demand.
 * Sends `log-read` with the entries as they were before a file was read. */
class LogFileElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #file(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #log(): Element {
    return this.closest('listening-log') ?? this;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    this.addEventListener('change', this, { signal });
    window.addEventListener('afterprint', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'afterprint') this.#log.removeAttribute('data-printing');
    else if (type === 'change') void this.#read();
    else if (!(target instanceof HTMLButtonElement)) return;
    else if (target.value === 'save') void this.#save();
    else if (target.value === 'read') this.#file?.click();
    else this.#print();
  }

  #print(): void {
    this.#log.setAttribute('data-printing', '');
    window.print();
  }

  async #save(): Promise<void> {
    const papa = await this.#papa();
    if (!papa) return;
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const text = `\uFEFF${papa.unparse(rowsOf(linesIn(entriesOf(logKey))))}`;
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv' }));
    link.download = log.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
  }

  async #read(): Promise<void> {
    const field = this.#file;
    const file = field?.files?.[0];
    if (!field || !file) return;
    if (file.size > mostBytes) this.#say(log.tooLarge);
    else {
      const papa = await this.#papa();
      if (papa) this.#take(await file.text(), papa);
    }
    field.value = '';
  }

  async #papa(): Promise<typeof Papa | null> {
    const part = await orSayMissing(import('papaparse'), this);
    return part?.default ?? null;
  }

  #take(text: string, papa: Pick<typeof Papa, 'parse'>): void {
    const { data } = papa.parse<string[]>(text.replace(/^\uFEFF/, ''), { skipEmptyLines: true });
    const found = linesOf(data);
    if (!found.isLog) {
      this.#say(log.noLog);
      return;
    }
    const there = linesIn(entriesOf(logKey));
    const lines = newAmong(found.lines, there);
    const now = Date.now();
    const values = lines.flatMap((line, index) =>
      Object.entries(written(newId(now, there.length + index), line)),
    );
    // Before anything is kept, so that what lay there can be brought back.
    this.dispatchEvent(new CustomEvent('log-read', { bubbles: true }));
    const kept = setEntries(logKey, Object.fromEntries(values));
    const left = found.empty + found.lines.length - lines.length;
    this.#say(`${log.readIn(lines.length, left)} ${showKept(this.#log, kept)}`.trim());
  }

  #say(sentence: string): void {
    const said = this.#log.querySelector('[data-said]');
    if (said) said.textContent = sentence;
    announce(sentence);
  }
}

customElements.define('log-file', LogFileElement);
