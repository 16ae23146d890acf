import { announce } from '../../browser/announce.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, setEntries, storeChanged } from '../../browser/store.ts';
import { addressOf } from '../../lib/links.ts';
import { worstOf } from '../../lib/not-kept.ts';
import { yours } from '../../strings/index.ts';
import { openTodos, tickOf, todoKey, type Todo } from './todo.ts';

/**
 * Shows what the reader chose to do next, the first few and the others folded, to be ticked off. What
 * is ticked here stays on the page until it is left, so that it can be unticked. `?next=<page>` in the
 * address puts a page on the list. `root` is where the site stands, `data-at-once` how many are shown.
 */
class NextThingsElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** All rows since the page came, in the order in which they did. */
  readonly #rows = new Map<string, { todo: Todo; row: HTMLElement }>();

  #model(template: string, part: string): Element | null {
    const holder = this.querySelector<HTMLTemplateElement>(`template[data-${template}]`);
    return holder?.content.querySelector(part) ?? null;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#render();
    this.hidden = false;
    this.#takeUp();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === storeChanged) this.#render();
    else if (target instanceof HTMLInputElement) this.#tick(target.name, target.checked);
  }

  /** Puts the page that a link named on the list, once. */
  #takeUp(): void {
    const address = new URL(location.href);
    const ref = address.searchParams.get('next') ?? '';
    const title = this.#model('pages', `[value="${CSS.escape(ref)}"]`)?.textContent;
    if (!title) return;
    address.searchParams.delete('next');
    history.replaceState(history.state, '', address);
    const kept = isOpen(ref) ? 'saved' : setEntries(todoKey, { [ref]: title });
    const fold = this.#rows.get(ref)?.row.closest('details');
    if (fold) fold.open = true;
    this.#rows.get(ref)?.row.querySelector('a')?.focus();
    announce(`${yours.added(title)} ${showKept(this, kept)}`.trim());
  }

  #tick(ref: string, isDone: boolean): void {
    const todo = this.#rows.get(ref)?.todo;
    if (!todo) return;
    const tick = tickOf(ref);
    const ticked = tick ? setEntries(tick.key, { [tick.id]: isDone || null }) : 'saved';
    const listed = setEntries(todoKey, { [ref]: isDone ? null : todo.title });
    const words = isDone ? yours.ticked(todo.title) : yours.unticked(todo.title);
    announce(`${words} ${showKept(this, worstOf([ticked, listed]))}`.trim());
  }

  #render(): void {
    const entries = entriesOf(todoKey);
    const open = openTodos(entries).filter(({ ref }) => !isTicked(ref));
    for (const todo of open) this.#add(todo);
    for (const [ref, { row }] of this.#rows) {
      const box = row.querySelector('input');
      if (box) box.checked = !open.some((todo) => todo.ref === ref);
      if (!Object.hasOwn(entries, ref)) this.#drop(ref, row);
    }
    this.#arrange([...this.#rows.values()].map(({ row }) => row));
    const nothing = this.querySelector<HTMLElement>('[data-nothing]');
    if (nothing) nothing.hidden = this.#rows.size > 0;
  }

  #add(todo: Todo): void {
    if (this.#rows.has(todo.ref)) return;
    const row = this.#model('row', 'li')?.cloneNode(true);
    if (!(row instanceof HTMLElement)) return;
    const [box, link] = [row.querySelector('input'), row.querySelector('a')];
    if (!box || !link) return;
    box.name = todo.ref;
    box.setAttribute('aria-label', yours.tick(todo.title));
    link.href = addressOf(todo.ref, this.getAttribute('root') ?? '/');
    link.textContent = todo.title;
    this.#rows.set(todo.ref, { todo, row });
  }

  #drop(ref: string, row: HTMLElement): void {
    this.#rows.delete(ref);
    row.remove();
  }

  /** Rows that are in their place stay there, so that focus does. */
  #arrange(rows: readonly HTMLElement[]): void {
    const atOnce = Number(this.dataset['atOnce']);
    const further = Math.max(0, rows.length - atOnce);
    fill(this.querySelector('[data-first]'), rows.slice(0, atOnce));
    fill(this.querySelector('[data-further]'), rows.slice(atOnce));
    const fold = this.querySelector('details');
    if (fold) fold.hidden = further === 0;
    const summary = this.querySelector('summary');
    if (summary) summary.textContent = yours.furtherNext(further);
  }
}

function isOpen(ref: string): boolean {
  return openTodos(entriesOf(todoKey)).some((todo) => todo.ref === ref);
}

function isTicked(ref: string): boolean {
  const tick = tickOf(ref);
  return tick !== null && entriesOf(tick.key)[tick.id]?.value === true;
}

function fill(list: Element | null, rows: readonly HTMLElement[]): void {
  rows.forEach((row, place) => {
    if (list?.children[place] !== row) list?.insertBefore(row, list.children[place] ?? null);
  });
}

customElements.define('next-things', NextThingsElement);
