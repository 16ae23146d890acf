import { whenOpened } from '../../browser/when-opened.ts';

/** Has the answer builder brought from the page its link leads to, once its fold is opened. */
class AnswerDoorElement extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (fold) whenOpened(fold, () => this.#bring());
  }

  async #bring(): Promise<void> {
    const { bringBuilder } = await import('./bring-builder.ts');
    const link = this.querySelector('a');
    if (link) await bringBuilder(link, this.dataset['styles'] ?? '');
  }
}

customElements.define('answer-door', AnswerDoorElement);
