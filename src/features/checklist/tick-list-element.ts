import { addStyles } from '../../browser/styles.ts';
import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  canKeep,
  entriesOf,
  isChangeOf,
  replaceEntries,
  setEntries,
  storeChanged,
  type Entries,
  type Kept,
} from '../../browser/store.ts';
import { checklists } from '../../strings/index.ts';
import { isDone, listProgress, ticksKey, type Progress } from './progress.ts';
import standingStyles from './standing.css?url';

/**
 * Keeps the ticks of a checklist on the device and shows how far it has come.
 * `list` is the list's slug; the `name` of each checkbox is the id of its item.
 */
class TickListElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** The ticks that "clear" took away, until something is ticked again. */
  #cleared: Entries | null = null;

  get #key(): string {
    return ticksKey(this.getAttribute('list') ?? '');
  }

  get #boxes(): HTMLInputElement[] {
    return boxesIn(this);
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
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    else if (type === 'change' && target instanceof HTMLInputElement) this.#tick(target);
    else if (type === 'click' && target === this.#part('clear')) this.#clear();
    else if (type === 'click' && target === this.#part('undo')) this.#undo();
  }

  #tick(box: HTMLInputElement): void {
    this.#cleared = null;
    const kept = setEntries(this.#key, { [box.name]: box.checked || null });
    this.#say(this.#part('words')?.textContent ?? '', kept);
  }

  #clear(): void {
    const ticked = Object.entries(entriesOf(this.#key)).filter(([, { value }]) => value === true);
    this.#cleared = Object.fromEntries(ticked);
    const kept = setEntries(this.#key, Object.fromEntries(ticked.map(([id]) => [id, null])));
    this.#focus('undo');
    this.#say(checklists.cleared, kept);
  }

  #undo(): void {
    const entries = { ...entriesOf(this.#key), ...this.#cleared };
    this.#cleared = null;
    const kept = replaceEntries(this.#key, entries);
    this.#focus('clear');
    this.#say(checklists.restored, kept);
  }

  #say(words: string, kept: Kept): void {
    announce(`${words}. ${showKept(this, kept)}`.trim());
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  /** The bar stands where it stands; the page need not move to show it. */
  #focus(name: string): void {
    this.#part(name)?.focus({ preventScroll: true });
  }

  #show(name: string, isShown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !isShown;
  }

  #render(): void {
    const entries = entriesOf(this.#key);
    for (const box of this.#boxes) box.checked = isDone(box.name, entries);
    const groups = this.querySelectorAll('[data-group]');
    const ids = [...groups].map((group) => boxesIn(group).map(({ name }) => name));
    const progress = listProgress(ids, entries);
    groups.forEach((group, index) => showTally(group, progress.groups[index]));
    this.#renderStanding(progress.all);
  }

  #renderStanding({ done, total }: Progress): void {
    const bar = this.querySelector('progress');
    if (bar) bar.value = done;
    const words = this.#part('words');
    if (words)
      words.textContent = this.#cleared ? checklists.cleared : checklists.done(done, total);
    this.#show('next', done === total);
    this.#show('clear', done > 0);
    this.#show('undo', this.#cleared !== null);
    const message = this.#part('not-kept');
    this.#show('standing', done > 0 || this.#cleared !== null || message?.hidden === false);
  }
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
