/**
 * Gives each item of a checklist on the page a button that puts it on the list of what to do next.
 * `list` is the checklist's slug; the `<template>` inside holds the button.
 */
class ChooseNextElement extends HTMLElement {
  #listening: AbortController | null = null;
  /** What the button says while nothing is being chosen. */
  #choose = '';

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  get #items(): Element[] {
    const list = this.getAttribute('list') ?? '';
    return [...document.querySelectorAll(`tick-list[list="${CSS.escape(list)}"] li[id]`)];
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.#choose = this.#button?.textContent ?? '';
    this.#button?.addEventListener('click', this, { signal: this.#listening.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(): void {
    const isChoosing = this.#button?.getAttribute('aria-expanded') !== 'true';
    this.#button?.setAttribute('aria-expanded', String(isChoosing));
    if (this.#button)
      this.#button.textContent = isChoosing ? (this.dataset['chosen'] ?? '') : this.#choose;
    for (const item of this.#items) {
      if (isChoosing) this.#offer(item);
      else item.querySelector('do-next')?.remove();
    }
  }

  /** What is done already, or is not for the reader, hides its button by its style. */
  #offer(item: Element): void {
    const box = item.querySelector<HTMLInputElement>('input[type=checkbox]');
    const model = this.querySelector('template')?.content.querySelector('do-next');
    const offer = model?.cloneNode(true);
    if (!box || !(offer instanceof HTMLElement)) return;
    const name = box.closest('label')?.textContent.trim().replace(/\s+/g, ' ') ?? '';
    offer.setAttribute('page', `checklists/${this.getAttribute('list') ?? ''}#${box.name}`);
    offer.setAttribute('name', name);
    offer.querySelector('button')?.setAttribute('aria-description', name);
    item.append(offer);
  }
}

customElements.define('choose-next', ChooseNextElement);
