import { whenOpened } from '../../browser/when-opened.ts';

/** Fetches the answer builder from the page its link leads to, once its fold is opened. */
class AnswerDoorElement extends HTMLElement {
  connectedCallback(): void {
    const fold = this.querySelector('details');
    if (fold) whenOpened(fold, () => this.#fetch(fold));
  }

  /** Where the page cannot be fetched, the link to it stays. @throws Error then */
  async #fetch(fold: HTMLDetailsElement): Promise<void> {
    const link = fold.querySelector('a');
    const [{ takeFromPage }] = await Promise.all([
      import('../../browser/take-from-page.ts'),
      import('./answer-builder-element.ts'),
    ]);
    const styles = this.dataset['styles'] ?? '';
    const builder = link && (await takeFromPage(link.href, 'answer-builder', styles));
    if (!builder) throw new Error('The answer builder did not arrive.');
    link.closest('p')?.before(builder);
  }
}

customElements.define('answer-door', AnswerDoorElement);
