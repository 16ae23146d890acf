import { checklists } from '../../strings/index.ts';
import { isComplete, type Progress } from './progress.ts';

/** What is shown besides how far a list has come. */
export interface Ways {
  /** Whether the last change can be taken back. */
  readonly canUndo: boolean;
  /** Whether that change emptied the list. */
  readonly isCleared: boolean;
}

/** The bar that says how far a list has come. */
export class ListStandingElement extends HTMLElement {
  /** What the bar says. */
  get words(): string {
    return this.#part('words')?.textContent ?? '';
  }

  show(progress: Progress, { canUndo, isCleared }: Ways): void {
    const { done, total } = progress;
    this.#fill(progress);
    const words = this.#part('words');
    if (words) words.textContent = isCleared ? checklists.cleared : checklists.done(done, total);
    this.#show('next', isComplete(progress));
    this.#show('clear', done > 0);
    this.#show('undo', canUndo);
    const hasNews = canUndo || this.#part('not-kept')?.hidden === false;
    this.hidden = done === 0 && total > 0 && !hasNews;
  }

  /** Leads to one of the ways back. The bar stands where it stands; the page need not move. */
  lead(way: 'clear' | 'undo'): void {
    this.#part(way)?.focus({ preventScroll: true });
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #show(name: string, isShown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !isShown;
  }

  #fill({ done, total }: Progress): void {
    const bar = this.querySelector('progress');
    if (!bar) return;
    bar.max = total || 1;
    bar.value = done;
    bar.hidden = total === 0;
  }
}

customElements.define('list-standing', ListStandingElement);
