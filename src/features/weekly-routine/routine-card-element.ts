import { announce } from '../../browser/announce.ts';
import { orSayMissing } from '../../browser/missing-part.ts';
import { printWith } from '../../browser/print-with.ts';
import { saveFile } from '../../browser/save-file.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import type { Entry, Json } from '../../lib/stored-document.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { routine } from '../../strings/index.ts';
import { mostDays, routineKey, rowsFor, shownIn, type Row } from './card.ts';
import { isOneSitting } from './fit.ts';

/** The card: visits on chosen days at an hour, on paper and in a calendar. */
export class RoutineCardElement extends HTMLElement {
  #listening: AbortController | null = null;
  #rows: readonly Row[] = [];

  /** The entries that keep the days and the hour. */
  get values(): Record<string, Json> {
    return { hour: this.#hour || null, days: this.#days.join(' ') };
  }

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=day]')];
  }

  get #days(): number[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
  }

  /** The days that the page came with, as they are kept. */
  get #served(): string {
    const chosen = this.#boxes.filter(({ defaultChecked }) => defaultChecked);
    return chosen.map(({ value }) => value).join(' ');
  }

  get #hour(): string {
    return this.querySelector<HTMLInputElement>('[name=hour]')?.value ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#recall();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (isChangeOf(routineKey, event)) this.#recall();
    else if (!(target instanceof HTMLButtonElement)) return;
    else if (target.value === 'calendar') void this.#save();
    else if (target.value === 'print')
      printWith(this.closest('weekly-routine') ?? this, 'data-printing');
  }

  /**
   * Draws the card anew.
   *
   * @param messages how many come in a week
   * @param minutes how many there are for them
   */
  show(messages: number, minutes: number): void {
    const days = this.#days;
    for (const box of this.#boxes) box.disabled = days.length >= mostDays && !box.checked;
    this.#rows = rowsFor(messages, minutes, days);
    this.#write('kind', isOneSitting(messages) ? routine.one : routine.five);
    this.#renderRows();
    const acts = this.#part('acts');
    if (acts) acts.hidden = days.length === 0 || this.#hour === '';
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #write(name: string, words: string): void {
    const part = this.#part(name);
    if (part) part.textContent = words;
  }

  #recall(): void {
    const { hour, days } = entriesOf(routineKey);
    recallField(this.querySelector('[name=hour]'), hour);
    const chosen = shownIn(days, this.#served).split(' ');
    for (const box of this.#boxes) box.checked = chosen.includes(box.value);
  }

  #renderRows(): void {
    const rows = this.#rows.map(({ day, minutes, then }) =>
      rowOf([routine.days[day - 1] ?? '', this.#hour, String(minutes), then]),
    );
    const none = rowOf([routine.noDay]);
    none.cells[0]?.setAttribute('colspan', String(Object.keys(routine.columns).length));
    this.#part('rows')?.replaceChildren(...(rows.length > 0 ? rows : [none]));
  }

  async #save(): Promise<void> {
    const button = this.querySelector('[value=calendar]') ?? this;
    const part = await orSayMissing(import('./calendar-file.ts'), button);
    if (!part) return;
    const text = part.calendarFile(this.#rows, dateIn(Date.now()), this.#hour, routine.name);
    saveFile(routine.fileName, 'text/calendar', text);
    announce(routine.saved);
  }
}

/** Shows in a field what is kept of it, unless somebody is writing there. */
export function recallField(field: HTMLInputElement | null, entry: Entry | undefined): void {
  if (!field || field === document.activeElement) return;
  const words = shownIn(entry, field.defaultValue);
  // What the field cannot read is empty to us; set to that once more, it would be gone to its writer.
  if (field.value !== words) field.value = words;
}

function rowOf(cells: readonly string[]): HTMLTableRowElement {
  const row = document.createElement('tr');
  for (const cell of cells) row.insertCell().textContent = cell;
  return row;
}

customElements.define('routine-card', RoutineCardElement);
