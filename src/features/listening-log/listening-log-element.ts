import { announce } from '../../browser/announce.ts';
import { LastChange } from '../../browser/last-change.ts';
import { isSecondClick } from '../../browser/second-click.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  canKeep,
  entriesOf,
  isChangeOf,
  setEntries,
  storeChanged,
  type Kept,
} from '../../browser/store.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import type { Json } from '../../lib/stored-document.ts';
import { log } from '../../strings/index.ts';
import {
  begunAs,
  begunIn,
  isBegun,
  nameBeside,
  newAmongBegun,
  takenUp,
  newLine,
  type Begun,
} from './begun.ts';
import { LogFormElement } from './log-form-element.ts';
import './log-lines-element.ts';
import {
  changed,
  kinds,
  lineOf,
  linesIn,
  logKey,
  newId,
  struck,
  written,
  type KeptLine,
  type Line,
} from './log.ts';

/** A log of what was heard: its form, and its lines to be changed, struck out and brought back. */
export class ListeningLogElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** The line in the form while it is being changed. */
  #editing: string | null = null;
  /** What the form held before anything was written into it. */
  #offered = lineOf({});
  /** The line that stood half written in the form when another was taken up to be changed. */
  #begun: Line | null = null;
  /** The name under which a new line is put away. */
  #newName = newLine;
  /** What of begun lines this page took up, or put away last; another page may have others. */
  #known: Begun = new Map();
  readonly #change = new LastChange();

  get #form(): LogFormElement | null {
    const form = this.querySelector('log-form');
    return form instanceof LogFormElement ? form : null;
  }

  get #lines(): KeptLine[] {
    return linesIn(entriesOf(logKey));
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['submit', 'click']) this.addEventListener(type, this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    window.addEventListener('pagehide', this, { signal });
    document.addEventListener('visibilitychange', this, { signal });
    this.addEventListener('focusin', this, { signal });
    this.hidden = false;
    showKept(this, canKeep(logKey));
    const isBegun = this.#resume();
    this.#render();
    const fold = this.querySelector('details');
    if (fold && (isBegun || this.#lines.length > 0)) fold.open = true;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(logKey, event)) this.#render();
    else if (type === 'pagehide' || document.visibilityState === 'hidden') this.#putAway();
    else if (type === 'visibilitychange' || type === 'focusin') this.#renewDay();
    else if (type === 'submit') {
      event.preventDefault();
      this.#write();
    } else if (target instanceof HTMLButtonElement && !isSecondClick(event)) this.#press(target);
  }

  /** Adds lines, as one change. */
  add(lines: readonly Line[]): Kept {
    const [now, count] = [Date.now(), this.#lines.length];
    const values = lines.flatMap((line, index) =>
      Object.entries(written(newId(now, count + index), line)),
    );
    return this.#change.set(logKey, Object.fromEntries(values));
  }

  /** Says what came of an act, on the page and to screen readers; `kept` where it changed anything. */
  say(words: string, kept?: Kept): void {
    const said = this.#part('said');
    if (said) said.textContent = words;
    announce(`${words} ${kept ? showKept(this, kept) : ''}`.trim());
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

  #line(id: string): KeptLine | undefined {
    return this.#lines.find((kept) => kept.id === id);
  }

  #write(): void {
    const [form, editing] = [this.#form, this.#editing];
    if (!form || form.line.words.trim() === '') return;
    const { line } = form;
    if (editing) this.#keepChange(editing, line);
    else this.say(log.written, this.add([line]));
    this.#clearForm(line.place);
    this.#putAway();
    form.begin();
  }

  #keepChange(id: string, inForm: Line): void {
    const before = this.#line(id);
    const line = before ? changed(before, this.#offered, inForm) : inForm;
    this.say(log.changed, this.#change.set(logKey, written(id, line)));
  }

  #edit(id: string): void {
    const [form, line] = [this.#form, this.#line(id)];
    if (!form || !line) return;
    if (this.#editing !== id) {
      this.#putAside(form.line);
      this.#take(form, line);
    }
    form.begin();
  }

  /** Takes up a line to be changed. */
  #take(form: LogFormElement, line: KeptLine): void {
    this.#editing = line.id;
    form.show(line, log.change);
    this.#offered = form.line;
  }

  /** A change is kept before another line takes its place in the form; a line that was begun waits. */
  #putAside(inForm: Line): void {
    if (!isBegun(inForm, this.#offered)) return;
    if (!this.#editing) this.#begun = inForm;
    else if (inForm.words.trim() !== '') this.#keepChange(this.#editing, inForm);
  }

  #strike(id: string): void {
    if (this.#editing === id) this.#clearForm();
    this.#putAway();
    this.say(log.struck, this.#change.set(logKey, struck(id)));
    this.#part('undo')?.focus();
  }

  #undo(): void {
    this.say(log.undone, this.#change.undo());
    this.#form?.begin();
  }

  /** Ready for the line that was begun, or the next, which is mostly of the same day and place. */
  #clearForm(place = this.#lines.at(-1)?.place ?? ''): void {
    this.#editing = null;
    this.#offered = lineOf({ place, kind: kinds[0], date: dateIn(Date.now()) });
    this.#form?.show(this.#begun ?? this.#offered, log.write);
    this.#begun = null;
  }

  /** Keeps what stands half written in the form, since a phone may close a page that is put away. */
  #putAway(): void {
    const form = this.#form;
    if (!form) return;
    const inForm = isBegun(form.line, this.#offered) ? form.line : null;
    const fresh = this.#editing ? this.#begun : inForm;
    const there = begunIn(entriesOf(logKey));
    if (fresh) this.#newName = nameBeside(fresh, this.#newName, this.#known, there);
    const begun = new Map(fresh ? [[this.#newName, fresh]] : []);
    if (this.#editing && inForm) begun.set(this.#editing, inForm);
    const values = begunAs(begun, this.#known, there);
    this.#known = begun;
    this.#keepBegun(values);
  }

  #keepBegun(values: Readonly<Record<string, Json>>): void {
    const entries = entriesOf(logKey);
    const changes = Object.entries(values);
    if (changes.every(([key, value]) => (entries[key]?.value ?? null) === value)) return;
    const message = showKept(this, setEntries(logKey, values));
    if (message) announce(message);
  }

  /** Takes up again what stood half written; says whether anything did. */
  #resume(): boolean {
    const begun = begunIn(entriesOf(logKey));
    this.#newName = newAmongBegun(begun);
    this.#begun = begun.get(this.#newName) ?? null;
    this.#clearForm();
    const form = this.#form;
    const lines = this.#lines;
    const line = lines.find(({ id }) => begun.has(id));
    const others = lines.filter((one) => one !== line).map(({ id }) => id);
    this.#known = takenUp(begun, this.#newName, others);
    if (form && line) {
      this.#putAside(form.line);
      this.#take(form, line);
      form.show(begun.get(line.id) ?? line, log.change);
    }
    return begun.size > 0;
  }

  /** A page left open overnight offers the new day, unless another was chosen or a line is begun. */
  #renewDay(): void {
    const form = this.#form;
    const line = form?.line;
    if (!line || this.#editing || line.words !== '' || line.date !== this.#offered.date) return;
    const today = dateIn(Date.now());
    if (today === this.#offered.date) return;
    this.#offered = { ...this.#offered, date: today };
    form.show({ ...line, date: today }, log.write);
  }

  #render(): void {
    const lines = this.#lines;
    const [count, undo] = [this.#part('count'), this.#part('undo')];
    if (count) count.textContent = lines.length > 0 ? log.count(lines.length) : '';
    if (undo) undo.hidden = !this.#change.isThere;
    this.toggleAttribute('data-empty', lines.length === 0);
  }
}

customElements.define('listening-log', ListeningLogElement);
