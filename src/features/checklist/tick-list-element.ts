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
  type Kept,
} from '../../browser/store.ts';
import type { Entry } from '../../lib/stored-document.ts';
import { checklists } from '../../strings/index.ts';
import {
  finishedKey,
  isComplete,
  isDone,
  isNotForUs,
  lastFinished,
  listProgress,
  ticksKey,
  type Progress,
} from './progress.ts';
import standingStyles from './standing.css?url';

/**
 * Keeps the ticks of a checklist on the device and shows how far it has come.
 * `list` is the list's slug; the `name` of each checkbox is the id of its item. A list with `again`
 * keeps when it was last finished as its ticks are cleared.
 */
class TickListElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** What "clear" changed, as it was before, until something is ticked again. */
  #cleared: Record<string, Entry | undefined> | null = null;

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
    const entries = entriesOf(this.#key);
    const ids = Object.keys(entries).filter((id) => isDone(id, entries));
    const emptied = Object.fromEntries(ids.map((id) => [id, null]));
    const finished = this.hasAttribute('again')
      ? lastFinished(
          this.#boxes.map(({ name }) => name),
          entries,
        )
      : null;
    const changes = finished === null ? emptied : { ...emptied, [finishedKey]: finished };
    this.#cleared = Object.fromEntries(Object.keys(changes).map((id) => [id, entries[id]]));
    const kept = setEntries(this.#key, changes);
    this.#focus('undo');
    this.#say(checklists.cleared, kept);
  }

  #undo(): void {
    const all = Object.entries({ ...entriesOf(this.#key), ...this.#cleared });
    this.#cleared = null;
    const entries = all.flatMap(([id, entry]) => (entry ? [[id, entry] as const] : []));
    const kept = replaceEntries(this.#key, Object.fromEntries(entries));
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
    for (const box of this.#boxes) {
      box.checked = isDone(box.name, entries);
      markOut(box, isNotForUs(box.name, entries));
    }
    const groups = this.querySelectorAll('[data-group]');
    const ids = [...groups].map((group) => boxesIn(group).map(({ name }) => name));
    const progress = listProgress(ids, entries);
    groups.forEach((group, index) => showTally(group, progress.groups[index]));
    this.#renderStanding(progress.all);
  }

  #renderStanding(progress: Progress): void {
    const { done, total } = progress;
    const bar = this.querySelector('progress');
    if (bar) {
      bar.max = total || 1;
      bar.value = done;
      bar.hidden = total === 0;
    }
    const words = this.#part('words');
    if (words)
      words.textContent = this.#cleared ? checklists.cleared : checklists.done(done, total);
    this.#show('next', isComplete(progress));
    this.#show('clear', done > 0);
    this.#show('undo', this.#cleared !== null);
    const message = this.#part('not-kept');
    const hasNews = this.#cleared !== null || message?.hidden === false;
    this.#show('standing', done > 0 || total === 0 || hasNews);
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
