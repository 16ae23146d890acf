import type { Part } from './marks.ts';
import type { Result, ResultSection } from './results.ts';
import { search as words } from '../../strings/index.ts';

function fill(element: Element | null, parts: readonly Part[]): void {
  element?.replaceChildren(
    ...parts.map(({ text, marked }) => {
      if (!marked) return text;
      const mark = document.createElement('mark');
      mark.textContent = text;
      return mark;
    }),
  );
  if (parts.length === 0) element?.remove();
}

/** Shows results as ruled rows, made from the templates inside it. */
export class ResultListElement extends HTMLElement {
  /** Every link of the list, from top to bottom. */
  get links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  /**
   * Replaces what the list shows. Rows that stay the same stay in place, and the focus stays on the
   * link that leads to the same place; where there is none any more, on the one in its position.
   */
  show(results: readonly Result[]): void {
    const list = this.querySelector('ol');
    if (!list) return;
    const before = [...list.children];
    const rows = results.flatMap((result, position) => {
      const row = this.#result(result)?.firstElementChild;
      const old = before[position];
      return row && old?.isEqualNode(row) ? old : (row ?? []);
    });
    const focused = this.links.findIndex((link) => link === document.activeElement);
    const href = this.links[focused]?.href;
    if (rows.some((row, position) => row !== before[position]) || rows.length < before.length) {
      list.replaceChildren(...rows);
    }
    list.hidden = rows.length === 0;
    if (focused < 0) return;
    (this.links.find((link) => link.href === href) ?? this.links[focused])?.focus();
  }

  #copy(name: string): DocumentFragment | null {
    const template = this.querySelector(`:scope > template[data-of="${name}"]`);
    if (!(template instanceof HTMLTemplateElement)) return null;
    return document.importNode(template.content, true);
  }

  #result({ kind, title, address, question, excerpt, sections }: Result): DocumentFragment | null {
    const copy = this.#copy('result');
    const margin = copy?.querySelector('.margin-note');
    if (margin) margin.textContent = words.kind[kind];
    copy?.querySelector('a')?.setAttribute('href', address);
    fill(copy?.querySelector('a') ?? null, title);
    fill(copy?.querySelector('.question') ?? null, question);
    fill(copy?.querySelector('.excerpt') ?? null, excerpt);
    const list = copy?.querySelector('ul');
    list?.append(...sections.flatMap((section) => this.#section(section) ?? []));
    if (sections.length === 0) list?.remove();
    return copy;
  }

  #section({ title, address, excerpt }: ResultSection): DocumentFragment | null {
    const copy = this.#copy('section');
    copy?.querySelector('a')?.setAttribute('href', address);
    fill(copy?.querySelector('a') ?? null, title);
    fill(copy?.querySelector('.excerpt') ?? null, excerpt);
    return copy;
  }
}

customElements.define('result-list', ResultListElement);
