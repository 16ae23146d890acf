import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { log } from '../../strings/index.ts';
import { inQuotes, kindOf, linesIn, logKey, type KeptLine } from './log.ts';

/** Lists the lines of the log, the newest first; the `<template>` inside is one of them. */
class LogLinesElement extends HTMLElement {
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

  /** The rows are new each time, and the focus stays on the act that it was on. */
  #render(): void {
    const lines = linesIn(entriesOf(logKey)).toReversed();
    const focused = this.querySelector<HTMLButtonElement>('button:focus');
    const id = focused?.closest('li')?.dataset['line'];
    this.querySelector('ol')?.replaceChildren(...lines.flatMap((line) => this.#row(line)));
    if (!focused || id === undefined) return;
    const row = this.querySelector(`[data-line="${CSS.escape(id)}"]`);
    row?.querySelector<HTMLElement>(`[value=${focused.value}]`)?.focus({ preventScroll: true });
  }

  #row(line: KeptLine): HTMLElement[] {
    const copy = this.querySelector('template')?.content.cloneNode(true);
    const row = copy instanceof DocumentFragment ? copy.querySelector('li') : null;
    if (!row) return [];
    row.dataset['line'] = line.id;
    const about = [log.kinds[kindOf(line.kind)], line.who, line.place, line.theme];
    fillPart(row, 'date', dayOf(line.date));
    const said = inQuotes(line.words);
    fillPart(row, 'words', said);
    fillPart(row, 'about', about.filter(Boolean).join(' · '));
    row.querySelector('[value=edit]')?.setAttribute('aria-label', log.editOf(said));
    row.querySelector('[value=strike]')?.setAttribute('aria-label', log.strikeOf(said));
    return [row];
  }
}

/** A day as `22 Nov`; whatever else was written there as it is. */
function dayOf(date: string): string {
  const moment = Date.parse(`${date}T00:00Z`);
  if (Number.isNaN(moment)) return date;
  const format = { day: 'numeric', month: 'short', timeZone: 'UTC' } as const;
  return new Intl.DateTimeFormat(document.documentElement.lang, format).format(moment);
}

function fillPart(row: Element, name: string, text: string): void {
  const part = row.querySelector(`[data-${name}]`);
  if (part) part.textContent = text;
}

customElements.define('log-lines', LogLinesElement);
