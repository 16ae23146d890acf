import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  entriesOf,
  isChangeOf,
  replaceEntries,
  setEntries,
  storeChanged,
  type Entries,
  type Kept,
} from '../../browser/store.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { log } from '../../strings/index.ts';
import {
  fields,
  kinds,
  lineOf,
  linesIn,
  logKey,
  newId,
  patternsIn,
  struck,
  themesIn,
  written,
  type KeptLine,
  type Line,
} from './log.ts';

/** A log of what was heard: one form, its lines, and what several people said. */
class ListeningLogElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** The line in the form while it is being changed. */
  #editing: string | null = null;
  /** Everything as it was before the last change. */
  #before: Entries | null = null;

  get #form(): HTMLFormElement | null {
    return this.querySelector('form');
  }

  get #lines(): KeptLine[] {
    return linesIn(entriesOf(logKey));
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['submit', 'click', 'input', 'log-read'])
      this.addEventListener(type, this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.hidden = false;
    this.#clearForm();
    this.#render();
    const fold = this.querySelector('details');
    if (fold && this.#lines.length > 0) fold.open = true;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(logKey, event)) this.#render();
    else if (type === 'log-read') this.#before = entriesOf(logKey);
    else if (type === 'submit') {
      event.preventDefault();
      this.#write();
    } else if (type === 'input' && target instanceof HTMLInputElement) this.#writeClosing(target);
    else if (type === 'click' && target instanceof HTMLButtonElement) this.#press(target);
  }

  #press(button: HTMLButtonElement): void {
    const id = button.closest('li')?.dataset['line'];
    if (button === this.#part('undo')) this.#undo();
    else if (id && button.value === 'edit') this.#edit(id);
    else if (id && button.value === 'strike') this.#strike(id);
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #write(): void {
    const line = this.#read();
    if (line.words.trim() === '') return;
    const id = this.#editing ?? newId(Date.now(), this.#lines.length);
    this.#before = entriesOf(logKey);
    const kept = setEntries(logKey, written(id, line));
    this.#say(this.#editing ? log.changed : log.written, kept);
    this.#clearForm(line.place);
    this.querySelector('textarea')?.focus();
  }

  #read(): Line {
    const data = new FormData(this.#form ?? undefined);
    const pairs = fields.flatMap((field) => {
      const value = data.get(field);
      return typeof value === 'string' ? [[field, value] as const] : [];
    });
    return lineOf(Object.fromEntries(pairs));
  }

  #edit(id: string): void {
    const line = this.#lines.find((kept) => kept.id === id);
    if (!line) return;
    this.#editing = id;
    this.#fillForm(line);
    this.querySelector('textarea')?.focus();
  }

  #strike(id: string): void {
    this.#before = entriesOf(logKey);
    if (this.#editing === id) this.#clearForm();
    this.#say(log.struck, setEntries(logKey, struck(id)));
    this.#part('undo')?.focus();
  }

  #undo(): void {
    const kept = this.#before ? replaceEntries(logKey, this.#before) : 'saved';
    this.#before = null;
    this.#render();
    this.#say(log.undone, kept);
    this.querySelector('textarea')?.focus();
  }

  #writeClosing(field: HTMLInputElement): void {
    const name = field.dataset['closing'];
    if (!name) return;
    const message = showKept(this, setEntries(logKey, { [`close/${name}`]: field.value || null }));
    if (message) announce(message);
  }

  #say(words: string, kept: Kept): void {
    const said = this.#part('said');
    if (said) said.textContent = words;
    announce(`${words} ${showKept(this, kept)}`.trim());
  }

  /** Ready for the next line, which is mostly of the same day and place. */
  #clearForm(place = this.#lines.at(-1)?.place ?? ''): void {
    this.#editing = null;
    this.#fillForm(lineOf({ place, kind: kinds[0], date: dateIn(Date.now()) }));
  }

  #fillForm(line: Line): void {
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
    if (submit) submit.textContent = this.#editing ? log.change : log.write;
  }

  #render(): void {
    const entries = entriesOf(logKey);
    const lines = linesIn(entries);
    const count = this.#part('count');
    if (count) count.textContent = lines.length > 0 ? log.count(lines.length) : '';
    const undo = this.#part('undo');
    if (undo) undo.hidden = this.#before === null;
    this.#part('lines')?.replaceChildren(...lines.toReversed().flatMap((line) => this.#row(line)));
    this.#part('rows')?.replaceChildren(...lines.map(tableRow));
    this.#renderPatterns(lines);
    for (const field of this.querySelectorAll<HTMLInputElement>('[data-closing]')) {
      const value = entries[`close/${field.dataset['closing'] ?? ''}`]?.value;
      if (field !== document.activeElement) field.value = typeof value === 'string' ? value : '';
    }
  }

  #row(line: KeptLine): HTMLElement[] {
    const copy = this.querySelector('template')?.content.cloneNode(true);
    const row = copy instanceof DocumentFragment ? copy.querySelector('li') : null;
    if (!row) return [];
    row.dataset['line'] = line.id;
    const kind = kinds.find((known) => known === line.kind) ?? 'other';
    const about = [log.kinds[kind], line.who, line.place, line.theme].filter(Boolean).join(' · ');
    fillPart(row, 'date', dayOf(line.date));
    fillPart(row, 'words', `“${line.words}”`);
    fillPart(row, 'about', about);
    row.querySelector('[value=edit]')?.setAttribute('aria-label', log.editOf(line.words));
    row.querySelector('[value=strike]')?.setAttribute('aria-label', log.strikeOf(line.words));
    return [row];
  }

  #renderPatterns(lines: readonly Line[]): void {
    const themes = themesIn(lines).map((theme) => new Option(theme, theme));
    this.querySelector('datalist')?.replaceChildren(...themes);
    const rows = patternsIn(lines)
      .filter(({ people }) => people.length >= 3)
      .map(({ theme, people }) => {
        return textNode(
          'li',
          log.pattern(theme, people.map((who) => who || log.visitor).join(', ')),
        );
      });
    this.#part('patterns')?.replaceChildren(
      ...(rows.length > 0 ? rows : [textNode('li', log.notYet)]),
    );
  }
}

/** A day as `22 Nov`; whatever else was written there as it is. */
function dayOf(date: string): string {
  const moment = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(moment)) return date;
  const format = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang, format).format(moment);
}

function textNode(tag: 'li' | 'td', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

function fillPart(row: Element, name: string, text: string): void {
  const part = row.querySelector(`[data-${name}]`);
  if (part) part.textContent = text;
}

function tableRow(line: Line): HTMLElement {
  const row = document.createElement('tr');
  const kind = kinds.find((known) => known === line.kind) ?? 'other';
  const cells = fields.map((field) => (field === 'kind' ? log.kinds[kind] : line[field]));
  row.append(...cells.map((cell) => textNode('td', cell)));
  return row;
}

customElements.define('listening-log', ListeningLogElement);
