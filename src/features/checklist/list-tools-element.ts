import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { printWith } from '../../browser/print-with.ts';
import { say } from '../../browser/say.ts';
import {
  entriesOf,
  isChangeOf,
  setEntries,
  storeChanged,
  type Entries,
} from '../../browser/store.ts';
import { listTools } from '../../strings/index.ts';
import { ItemExtraElement } from './item-extra-element.ts';
import { isNotForUs, notForUs, noteKey, ticksKey } from './progress.ts';
import { asTaskList, type Line } from './task-list.ts';
import { TickListElement } from './tick-list-element.ts';

/** How many items are shown in one go, so that a long list holds up no slow phone. */
const atOnce = 20;

/**
 * Notes, "not for us", copies and paper for the list it stands in. `list` is the list's slug, `name`
 * its title; the `<template>` inside holds what an item gets once it is wanted.
 */
class ListToolsElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #key(): string {
    return ticksKey(this.getAttribute('list') ?? '');
  }

  get #list(): Element {
    return this.closest('tick-list') ?? this;
  }

  get #items(): HTMLLIElement[] {
    return [...this.#list.querySelectorAll<HTMLLIElement>('.items > li')];
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.#list.addEventListener('click', this, { signal });
    this.#list.addEventListener('input', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.hidden = false;
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    else if (type === 'input' && target instanceof HTMLTextAreaElement) this.#write(target);
    else if (type === 'click' && target instanceof HTMLButtonElement) this.#do(target);
  }

  #do(button: HTMLButtonElement): void {
    const acts: Readonly<Record<string, () => void>> = {
      notes: () => {
        this.#toggleNotes(button);
      },
      skip: () => {
        this.#skip(button);
      },
      copy: () => void this.#copy(),
      print: () => {
        window.print();
      },
      blank: () => {
        printWith(this.#list, 'data-blank');
      },
    };
    acts[button.value]?.();
  }

  #toggleNotes(button: HTMLButtonElement): void {
    const isWriting = this.#list.toggleAttribute('data-writing');
    button.setAttribute('aria-pressed', String(isWriting));
    button.textContent = isWriting ? listTools.notesDone : listTools.notes;
    this.#render();
  }

  #write(field: HTMLTextAreaElement): void {
    const extra = field.closest('item-extra');
    if (!(extra instanceof ItemExtraElement)) return;
    const kept = setEntries(this.#key, { [noteKey(extra.item)]: field.value || null });
    const message = showKept(this.#list, kept);
    if (message) announce(message);
  }

  #skip(button: HTMLButtonElement): void {
    const extra = button.closest('item-extra');
    const list = this.#list;
    if (!(extra instanceof ItemExtraElement) || !(list instanceof TickListElement)) return;
    const isOut = isNotForUs(extra.item, entriesOf(this.#key));
    const kept = list.change(extra.item, isOut ? null : notForUs);
    const words = isOut ? listTools.back : listTools.skipped;
    announce(`${words} ${showKept(list, kept)}`.trim());
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.#text());
      say(this, listTools.copied);
    } catch {
      say(this, listTools.notCopied);
    }
  }

  #text(): string {
    const groups = [...this.#list.querySelectorAll('[data-group]')];
    const parts = groups.map((group) => ({
      title: group.querySelector('h2')?.textContent ?? '',
      lines: [...group.querySelectorAll('li')].map((item) => this.#extraOf(item)?.line ?? blank),
    }));
    return asTaskList(this.getAttribute('name') ?? '', parts);
  }

  /** What belongs to an item; it is made when it is first wanted. */
  #extraOf(item: HTMLLIElement): ItemExtraElement | null {
    const there = item.querySelector('item-extra');
    if (there instanceof ItemExtraElement) return there;
    const copy = this.querySelector('template')?.content.cloneNode(true);
    if (copy) item.append(copy);
    const made = item.querySelector('item-extra');
    return made instanceof ItemExtraElement ? made : null;
  }

  #render(): void {
    this.#showFrom(0);
  }

  /** Some items, and the others when the browser has drawn these. */
  #showFrom(start: number): void {
    const entries = entriesOf(this.#key);
    const isWriting = this.#list.hasAttribute('data-writing');
    const items = this.#items;
    for (const item of items.slice(start, start + atOnce)) this.#show(item, entries, isWriting);
    if (start + atOnce < items.length) {
      setTimeout(() => {
        this.#showFrom(start + atOnce);
      });
    }
  }

  #show(item: HTMLLIElement, entries: Entries, isWriting: boolean): void {
    const id = item.querySelector('input')?.name ?? '';
    const isTouched = id in entries || noteKey(id) in entries;
    const isMade = item.querySelector('item-extra') !== null;
    if (isWriting || isTouched || isMade) this.#extraOf(item)?.show(entries, isWriting);
  }
}

const blank: Line = { text: '', state: 'open', note: '' };

customElements.define('list-tools', ListToolsElement);
