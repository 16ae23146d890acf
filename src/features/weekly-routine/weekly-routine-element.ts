import { announce } from '../../browser/announce.ts';
import { orSayMissing } from '../../browser/missing-part.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged } from '../../browser/store.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { routine } from '../../strings/index.ts';
import type { Appointment } from './calendar-file.ts';
import { fit, visitsFor, yearOf, type Step, type Visit } from './fit.ts';

const key = 'weekly-routine';

/** As many days as the card has visits. */
const mostDays = 5;

/** What stands in a field, or null where nothing does. */
function writtenIn(field: { value: string } | null | undefined): string | null {
  return field && field.value !== '' ? field.value : null;
}

/** Says whether a week's messages fit, draws the card, and saves its visits for a calendar. */
class WeeklyRoutineElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('[name=day]')];
  }

  get #days(): number[] {
    return this.#boxes.filter(({ checked }) => checked).map(({ value }) => Number(value));
  }

  get #hour(): string {
    return this.#field('hour')?.value ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    for (const type of ['input', 'click', 'submit']) this.addEventListener(type, this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    window.addEventListener('afterprint', this, { signal });
    this.hidden = false;
    this.#recall();
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(key, event)) this.#recall();
    else if (type === 'afterprint') this.removeAttribute('data-printing');
    else if (type === 'submit') event.preventDefault();
    else if (type === 'input') this.#keep();
    else if (target instanceof HTMLButtonElement) this.#press(target.value);
    if (type !== 'afterprint') this.#render();
  }

  #press(act: string): void {
    if (act === 'calendar') void this.#save();
    else if (act === 'print') {
      this.setAttribute('data-printing', '');
      window.print();
    }
  }

  #field(name: string): HTMLInputElement | null {
    return this.querySelector<HTMLInputElement>(`[name=${name}]`);
  }

  /** A number as it was written, or null where that is none. */
  #number(name: string): number | null {
    const field = this.#field(name);
    return field && field.value !== '' && field.checkValidity() ? field.valueAsNumber : null;
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector<HTMLElement>(`[data-${name}]`);
  }

  #recall(): void {
    const { messages, minutes, hour, days } = entriesOf(key);
    const kept = { messages, minutes, hour };
    for (const [name, entry] of Object.entries(kept)) {
      const field = this.#field(name);
      if (field && field !== document.activeElement && typeof entry?.value === 'string')
        field.value = entry.value;
    }
    if (typeof days?.value !== 'string') return;
    const chosen = days.value.split(' ');
    for (const box of this.#boxes) box.checked = chosen.includes(box.value);
  }

  #keep(): void {
    const kept = setEntries(key, {
      messages: writtenIn(this.#field('messages')),
      minutes: writtenIn(this.#field('minutes')),
      hour: this.#hour || null,
      days: this.#days.join(' '),
    });
    const message = showKept(this, kept);
    if (message) announce(message);
  }

  #render(): void {
    const [messages, minutes] = [this.#number('messages'), this.#number('minutes')];
    const result = this.#part('result');
    if (result) result.hidden = messages === null || minutes === null;
    const isFull = this.#days.length >= mostDays;
    for (const box of this.#boxes) box.disabled = isFull && !box.checked;
    if (messages === null || minutes === null) {
      this.#part('verdict')?.replaceChildren();
      return;
    }
    this.#say('verdict', verdict(messages, minutes));
    const visits = visitsFor(messages, minutes, Math.max(1, this.#days.length));
    this.#write('kind', visits.length === 1 && messages < mostDays ? routine.one : routine.five);
    this.#renderCard(visits);
    this.#renderYear(minutes);
  }

  #say(name: string, sentences: readonly string[]): void {
    const part = this.#part(name);
    if (!part || part.textContent === sentences.join('')) return;
    part.replaceChildren(...sentences.map((sentence) => nodeOf('p', sentence)));
  }

  #write(name: string, words: string): void {
    const part = this.#part(name);
    if (part) part.textContent = words;
  }

  #renderCard(visits: readonly Visit[]): void {
    const rows = this.#appointments(visits).map(({ day, minutes, then }) => {
      const row = document.createElement('tr');
      const cells = [routine.days[day - 1] ?? '', this.#hour, String(minutes), then];
      row.append(...cells.map((cell) => nodeOf('td', cell)));
      return row;
    });
    const none = document.createElement('tr');
    none.append(nodeOf('td', routine.noDay));
    this.#part('rows')?.replaceChildren(...(rows.length > 0 ? rows : [none]));
  }

  #appointments(visits: readonly Visit[]): (Appointment & { then: string })[] {
    return this.#days.slice(0, visits.length).map((day, index) => {
      const visit = visits[index];
      const then = namesOf(visit?.steps ?? []) || routine.nothing;
      return { day, minutes: visit?.minutes ?? 0, then, summary: routine.summary(then) };
    });
  }

  #renderYear(minutes: number): void {
    const rate = this.#number('rate');
    const { hours, cost } = yearOf(minutes, rate ?? 0);
    const format = new Intl.NumberFormat(document.documentElement.lang);
    const words = rate === null ? routine.year(hours) : routine.cost(hours, format.format(cost));
    this.#write('year', words);
  }

  async #save(): Promise<void> {
    const [messages, minutes] = [this.#number('messages'), this.#number('minutes')];
    if (messages === null || minutes === null || this.#hour === '') return;
    const visits = visitsFor(messages, minutes, Math.max(1, this.#days.length));
    const button = this.querySelector('[value=calendar]') ?? this;
    const part = await orSayMissing(import('./calendar-file.ts'), button);
    if (!part) return;
    const today = dateIn(Date.now());
    const text = part.calendarFile(this.#appointments(visits), today, this.#hour, routine.name);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([text], { type: 'text/calendar' }));
    link.download = routine.fileName;
    link.click();
    URL.revokeObjectURL(link.href);
    announce(routine.saved);
  }
}

function namesOf(steps: readonly Step[]): string {
  return routine.and(steps.map((step) => routine.steps[step]));
}

function verdict(messages: number, minutes: number): string[] {
  const { answering, fits, gives, over } = fit(messages, minutes);
  const first = routine.answering(answering);
  if (over > 0) return [first, routine.over(over), routine.remedies];
  if (fits.length === 0) return [first, routine.none, routine.remedies];
  if (gives.length === 0) return [first, routine.all];
  return [first, routine.some(namesOf(fits), namesOf(gives))];
}

function nodeOf(tag: 'p' | 'td', text: string): HTMLElement {
  const node = document.createElement(tag);
  node.textContent = text;
  return node;
}

customElements.define('weekly-routine', WeeklyRoutineElement);
