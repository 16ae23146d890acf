import type { Entries } from '../../browser/store.ts';
import { dateIn, spokenDay } from '../../lib/spoken-day.ts';
import { days, listTools } from '../../strings/index.ts';
import { changedSinceTick, isDone, isNotForUs, noteKey } from './progress.ts';
import type { Line } from './task-list.ts';

/**
 * What a reader adds to one item of a list: the day of its tick, a note, "not for us". Its list
 * tells it what to show; `data-revised` of the item is the day on which its meaning changed.
 */
export class ItemExtraElement extends HTMLElement {
  /** What is shown, so that a change of one item costs nothing in a list of 200. */
  #shown = '';

  /** The id of the item it stands in. */
  get item(): string {
    return this.#box?.name ?? '';
  }

  /** The item as it stands on the page. */
  get line(): Line {
    const isOut = this.#label?.hasAttribute('data-out') === true;
    return {
      text: this.#words,
      state: isOut ? 'not-for-us' : this.#box?.checked ? 'done' : 'open',
      note: this.#part('.note')?.textContent ?? '',
    };
  }

  get #box(): HTMLInputElement | null {
    return this.parentElement?.querySelector('input') ?? null;
  }

  get #label(): HTMLLabelElement | null {
    return this.#box?.closest('label') ?? null;
  }

  get #words(): string {
    return this.#label?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  }

  /** @param isWriting whether there is to be a place to write */
  show(entries: Entries, isWriting: boolean): void {
    const { value: note } = entries[noteKey(this.item)] ?? {};
    const today = dateIn(Date.now());
    const shown = JSON.stringify([entries[this.item], note, isWriting, today]);
    if (shown === this.#shown) return;
    this.#shown = this.contains(document.activeElement) ? '' : shown;
    this.#showNote(typeof note === 'string' ? note : '', isWriting);
    this.#showSkip(isNotForUs(this.item, entries));
    this.#showDays(entries);
  }

  #showNote(note: string, isWriting: boolean): void {
    this.#say('.note', note, !isWriting);
    const writing = this.#part('.writing');
    if (writing) writing.hidden = !isWriting;
    const field = this.querySelector('textarea');
    if (!field) return;
    field.setAttribute('aria-label', listTools.noteOn(this.#words));
    if (field !== document.activeElement) field.value = note;
  }

  #showSkip(isOut: boolean): void {
    const button = this.querySelector('button');
    button?.setAttribute('aria-pressed', String(isOut));
    button?.setAttribute('aria-label', listTools.skipOn(this.#words));
  }

  #showDays(entries: Entries): void {
    const { item } = this;
    const said = (moment: number, timeZone?: string) => {
      const calendar = { locale: document.documentElement.lang, ...(timeZone && { timeZone }) };
      return spokenDay(moment, Date.now(), calendar, days);
    };
    const ticked = isDone(item, entries) ? (entries[item]?.at ?? null) : null;
    this.#say('.ticked', ticked === null ? '' : listTools.ticked(said(ticked)));
    const revised = this.parentElement?.getAttribute('data-revised') ?? null;
    const isChanged = revised !== null && changedSinceTick(item, revised, entries);
    this.#say('.changed', isChanged ? listTools.changed(said(Date.parse(revised), 'UTC')) : '');
  }

  #part(selector: string): HTMLElement | null {
    return this.querySelector(selector);
  }

  #say(selector: string, words: string, isShown = true): void {
    const part = this.#part(selector);
    if (!part) return;
    part.textContent = words;
    part.hidden = words === '' || !isShown;
  }
}

customElements.define('item-extra', ItemExtraElement);
