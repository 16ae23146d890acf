import { keysOf, putBack, removeDocument } from '../../browser/all-documents.ts';
import { announce } from '../../browser/announce.ts';
import { textOf } from '../../browser/device.ts';
import { isSecondClick } from '../../browser/second-click.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  canKeep,
  entriesOf,
  replaceEntries,
  storeChanged,
  type Entries,
  type Kept,
} from '../../browser/store.ts';
import { addressOf } from '../../lib/links.ts';
import { mergeEntries } from '../../lib/merge.ts';
import { worstOf } from '../../lib/not-kept.ts';
import { placeKey, placeOf } from '../../lib/place.ts';
import { yours } from '../../strings/index.ts';
import { isEmptied, isNothing, lastChange, readableOf, standing } from './standing.ts';

/** What was deleted: entries, and the text as it lay there where it could not be read. */
interface Removed {
  readonly key: string;
  readonly entries: Entries;
  readonly text: string | null;
}

/**
 * Shows what is kept on the device, a row a document, deletes one thing or all, and brings it back
 * as long as the page is open. The `<template>` inside is a row for a document without one.
 */
class KeptThingsElement extends HTMLElement {
  #listening: AbortController | null = null;
  #removed: Removed[] = [];

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-kept]')];
  }

  get #undo(): HTMLElement | null {
    return this.querySelector('[data-removed]');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    showKept(this, canKeep('theme'));
    this.#render();
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (type === storeChanged) this.#render();
    if (!(target instanceof HTMLButtonElement) || isSecondClick(event)) return;
    if (target.value === 'remove') this.#removeRow(target.closest<HTMLElement>('[data-kept]'));
    else if (target.value === 'remove-all') this.#remove(keysOf(), yours.removedAll);
    else if (target.value === 'undo') this.#bringBack();
  }

  #removeRow(row: HTMLElement | null): void {
    const title = row?.querySelector('[data-title]')?.textContent.trim() ?? '';
    if (row) this.#remove([row.dataset['kept'] ?? ''], yours.removed(title));
  }

  #remove(keys: readonly string[], words: string): void {
    this.#removed = keys.map((key) => {
      const text = textOf(key);
      return { key, entries: entriesOf(key), text: readableOf(text) === 'whole' ? null : text };
    });
    keys.forEach(removeDocument);
    this.#say(words);
    this.#undo?.querySelector('button')?.focus();
    announce(words);
  }

  /** What was changed since then stays. What the device refuses can be brought back once it does not. */
  #bringBack(): void {
    const removed = this.#removed;
    const message = showKept(this, worstOf(removed.map(restore)));
    this.#removed = removed.filter(({ key }) => !keysOf().includes(key));
    const isBack = this.#removed.length === 0;
    this.#say(isBack ? '' : yours.notRestored);
    if (isBack) this.#focus(removed[0]?.key);
    announce(`${isBack ? yours.restored : yours.notRestored} ${message}`.trim());
  }

  #focus(key: string | undefined): void {
    const row = this.#rows.find(({ dataset }) => dataset['kept'] === key);
    row?.querySelector('button')?.focus();
  }

  #say(words: string): void {
    const undo = this.#undo;
    const said = undo?.querySelector('span');
    if (!undo || !said) return;
    said.textContent = words;
    undo.hidden = words === '';
  }

  #render(): void {
    const keys = keysOf().filter((key) => !isNothing(textOf(key), entriesOf(key)));
    for (const key of keys) this.#addMissing(key);
    for (const row of this.#rows) {
      row.hidden = !keys.includes(row.dataset['kept'] ?? '');
      if (!row.hidden) showRow(row);
    }
    this.#lead();
    this.#show('[data-nothing]', keys.length === 0);
    this.#show('[data-all]', keys.length > 0);
  }

  #show(selector: string, isShown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !isShown;
  }

  /** The way back into the text. */
  #lead(): void {
    const link = this.querySelector(`[data-kept="${placeKey}"] a`);
    const place = placeOf(entriesOf(placeKey));
    if (!place) link?.removeAttribute('href');
    else {
      const ref = place.section ? `${place.page}#${place.section}` : place.page;
      link?.setAttribute('href', addressOf(ref, this.getAttribute('root') ?? '/'));
    }
  }

  /** A row for a document that the page does not know, such as the ticks of a list that is gone. */
  #addMissing(key: string): void {
    if (this.#rows.some(({ dataset }) => dataset['kept'] === key)) return;
    const holder = this.querySelector<HTMLTemplateElement>(':scope > template');
    const row = holder?.content.querySelector('[data-kept]')?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return;
    row.dataset['kept'] = key;
    const title = row.querySelector('[data-title]');
    if (title) title.textContent = key;
    row.querySelector('button')?.setAttribute('aria-label', yours.removeOf(key));
    this.querySelector('ul')?.append(row);
  }
}

function restore({ key, entries, text }: Removed): Kept {
  if (text === null || textOf(key) !== null)
    return replaceEntries(key, mergeEntries(entries, entriesOf(key)));
  return putBack(key, text);
}

function write(row: HTMLElement, part: string, words: string): void {
  const place = row.querySelector(`[data-${part}]`);
  if (place) place.textContent = words;
}

/** Writes into a row what its document holds and when that was last changed. */
function showRow(row: HTMLElement): void {
  const { kept: key = '', questions = '' } = row.dataset;
  const entries = entriesOf(key);
  const readable = readableOf(textOf(key));
  const ids = questions.split(' ').filter(Boolean);
  const moment = lastChange(entries);
  const { lang } = document.documentElement;
  const day = new Date(moment ?? NaN).toLocaleDateString(lang, { dateStyle: 'long' });
  const changed = isEmptied(entries) ? yours.emptied(day) : yours.changed(day);
  write(row, 'standing', readable === 'whole' ? standing(key, entries, ids) : yours[readable]);
  write(row, 'changed', moment === null ? '' : changed);
  for (const part of row.querySelectorAll<HTMLElement>('[data-if-held]'))
    part.hidden = isEmptied(entries);
}

customElements.define('kept-things', KeptThingsElement);
