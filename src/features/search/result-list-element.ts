import type { Part } from './marks.ts';
import type { Result, ResultGroup, ResultSection } from './results.ts';
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

  /** Replaces what the list shows. */
  show(groups: readonly ResultGroup[]): void {
    const rows = groups.flatMap((group) => this.#group(group) ?? []);
    const templates = [...this.querySelectorAll(':scope > template')];
    this.replaceChildren(...templates, ...rows);
  }

  #copy(name: string): DocumentFragment | null {
    const template = this.querySelector(`:scope > template[data-of="${name}"]`);
    if (!(template instanceof HTMLTemplateElement)) return null;
    return document.importNode(template.content, true);
  }

  #group({ kind, results }: ResultGroup): DocumentFragment | null {
    const copy = this.#copy('group');
    const heading = copy?.querySelector('h2');
    if (heading) heading.textContent = words.kinds[kind];
    copy?.querySelector('ol')?.append(...results.flatMap((result) => this.#result(result) ?? []));
    return copy;
  }

  #result({ title, address, question, excerpt, sections }: Result): DocumentFragment | null {
    const copy = this.#copy('result');
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
