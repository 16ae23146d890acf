import { addStyles } from '../../browser/styles.ts';
import { announce } from '../../browser/announce.ts';
import { keepEarly } from '../../browser/keep-early.ts';
import { LastChange } from '../../browser/last-change.ts';
import { showKept } from '../../browser/not-kept.ts';
import { canKeep, entriesOf, isChangeOf, storeChanged, type Kept } from '../../browser/store.ts';
import type { Json } from '../../lib/stored-document.ts';
import { checklists } from '../../strings/index.ts';
import { ListStandingElement } from './list-standing-element.ts';
import { clearing, isDone, isNotForUs, listProgress, ticksKey, type Progress } from './progress.ts';
import standingStyles from './standing.css?url';

/**
 * Keeps the ticks of a checklist on the device, shows how far it has come, and takes the last change
 * back. `list` is the list's slug; the `name` of each checkbox is the id of its item. A list with
 * `again` keeps when it was last finished as its ticks are cleared.
 */
export class TickListElement extends HTMLElement {
  #listening: AbortController | null = null;
  readonly #change = new LastChange();
  /** The item of the last change; null where that emptied the list. */
  #changed: string | null = null;

  get #key(): string {
    return ticksKey(this.getAttribute('list') ?? '');
  }

  get #boxes(): HTMLInputElement[] {
    return boxesIn(this);
  }

  get #standing(): ListStandingElement | null {
    const standing = this.querySelector('list-standing');
    return standing instanceof ListStandingElement ? standing : null;
  }

  connectedCallback(): void {
    addStyles(standingStyles);
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    // A browser that fills in the ticks it remembers would overrule those of another tab.
    for (const box of this.#boxes) box.autocomplete = 'off';
    showKept(this, canKeep(this.#key));
    keepEarly(this.#boxes, () => {
      this.#render();
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    else if (type === 'change' && target instanceof HTMLInputElement) this.#tick(target);
    else if (type === 'click' && target instanceof HTMLButtonElement) this.#press(target);
  }

  /** Gives an item another value; "Undo" takes it back. */
  change(item: string, value: Json): Kept {
    this.#changed = item;
    return this.#change.set(this.#key, { [item]: value });
  }

  #tick({ name, checked }: HTMLInputElement): void {
    const kept = this.change(name, checked || null);
    this.#say(this.#standing?.words ?? '', kept);
  }

  #press(button: HTMLButtonElement): void {
    if (button.matches('[data-clear]')) this.#clear();
    else if (button.matches('[data-undo]')) this.#undo();
  }

  #clear(): void {
    const ids = this.#boxes.map(({ name }) => name);
    this.#changed = null;
    const values = clearing(ids, entriesOf(this.#key), this.hasAttribute('again'));
    const kept = this.#change.set(this.#key, values);
    this.#standing?.lead('undo');
    this.#say(checklists.cleared, kept);
  }

  /** Leads to the item that is as it was; "clear" is where one came from otherwise. */
  #undo(): void {
    const kept = this.#change.undo();
    const box = this.#boxes.find(({ name }) => name === this.#changed);
    if (box) box.focus();
    else this.#standing?.lead('clear');
    this.#say(box ? checklists.undone : checklists.restored, kept);
  }

  #say(words: string, kept: Kept): void {
    announce(`${words}. ${showKept(this, kept)}`.trim());
  }

  #render(): void {
    const entries = entriesOf(this.#key);
    for (const box of this.#boxes) {
      box.checked = isDone(box.name, entries);
      markOut(box, isNotForUs(box.name, entries));
    }
    const groups = this.querySelectorAll('[data-group]');
    const ids = [...groups].map((group) => boxesIn(group).map(({ name }) => name));
    const progress = listProgress(ids, entries);
    groups.forEach((group, index) => showTally(group, progress.groups[index]));
    const canUndo = this.#change.isThere;
    const isCleared = canUndo && this.#changed === null;
    this.#standing?.show(progress.all, { canUndo, isCleared });
  }
}

/** Says beside an item's words that it is not for this reader; the style sheet prints it. */
function markOut(box: HTMLInputElement, isOut: boolean): void {
  const label = box.closest('label');
  if (isOut) label?.setAttribute('data-out', checklists.notForUs);
  else label?.removeAttribute('data-out');
}

function boxesIn(part: Element): HTMLInputElement[] {
  return [...part.querySelectorAll<HTMLInputElement>('input[type="checkbox"]')];
}

/** Writes a group's tally into the margin, once something in it is ticked. */
function showTally(group: Element, progress: Progress | undefined): void {
  const tally = group.querySelector<HTMLElement>('[data-tally]');
  if (!tally || !progress) return;
  const { done, total } = progress;
  tally.hidden = done === 0;
  tally.textContent = checklists.tally(done, total);
  tally.setAttribute('aria-label', checklists.done(done, total));
}

customElements.define('tick-list', TickListElement);
