import type * as Papa from 'papaparse';
import { orSayMissing } from '../../browser/missing-part.ts';
import { printWith } from '../../browser/print-with.ts';
import { saveFile } from '../../browser/save-file.ts';
import { entriesOf } from '../../browser/store.ts';
import { log } from '../../strings/index.ts';
import { linesOf, newAmong, rowsOf, textIn } from './csv.ts';
import { ListeningLogElement } from './listening-log-element.ts';
import { linesIn, logKey } from './log.ts';

/** The largest file that is read, in bytes: some thousand lines. */
const mostBytes = 1_000_000;

/** Prints the log around it, saves it as CSV, and reads such a file; papaparse comes on demand. */
class LogFileElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #file(): HTMLInputElement | null {
    return this.querySelector('input');
  }

  get #log(): ListeningLogElement | null {
    const around = this.closest('listening-log');
    return around instanceof ListeningLogElement ? around : null;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    this.addEventListener('change', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === 'change') void this.#read();
    else if (!(target instanceof HTMLButtonElement)) return;
    else if (target.value === 'save') void this.#save();
    else if (target.value === 'read') this.#file?.click();
    else printWith(this.#log ?? this, 'data-printing');
  }

  async #save(): Promise<void> {
    const papa = await this.#papa();
    if (!papa) return;
    // The mark at the start tells spreadsheets that the file is UTF-8.
    const text = `\uFEFF${papa.unparse(rowsOf(linesIn(entriesOf(logKey))))}`;
    saveFile(log.fileName, 'text/csv', text);
  }

  async #read(): Promise<void> {
    const field = this.#file;
    const file = field?.files?.[0];
    if (!field || !file) return;
    try {
      if (file.size > mostBytes) this.#log?.say(log.tooLarge);
      else await this.#takeFrom(file);
    } catch {
      this.#log?.say(log.unreadable);
    } finally {
      // So that the same file can be chosen again.
      field.value = '';
    }
  }

  async #takeFrom(file: File): Promise<void> {
    const papa = await this.#papa();
    if (papa) this.#take(textIn(await file.arrayBuffer()), papa);
  }

  async #papa(): Promise<typeof Papa | null> {
    const part = await orSayMissing(import('papaparse'), this);
    return part?.default ?? null;
  }

  #take(text: string, papa: Pick<typeof Papa, 'parse'>): void {
    const { data, errors } = papa.parse<string[]>(text, { skipEmptyLines: true });
    // All lines after it would be the words of one.
    if (errors.some(({ code }) => code === 'MissingQuotes')) {
      this.#log?.say(log.unclosed);
      return;
    }
    const found = linesOf(data);
    if (!found.isLog) {
      this.#log?.say(log.noLog);
      return;
    }
    const lines = newAmong(found.lines, linesIn(entriesOf(logKey)));
    const left = found.empty + found.lines.length - lines.length;
    const kept = lines.length > 0 ? this.#log?.add(lines) : undefined;
    this.#log?.say(log.readIn(lines.length, left), kept);
  }
}

customElements.define('log-file', LogFileElement);
