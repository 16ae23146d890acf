import { say, unsay } from '../../browser/say.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { assessmentLive } from '../../strings/index.ts';
import { resultShown, ResultShownEvent } from './result-shown.ts';
import { writeLink } from './share-link.ts';

/** Copies a link that holds the answers of the result around it, or offers it to be selected. */
class ShareLinkElement extends HTMLElement {
  #listening: AbortController | null = null;
  #answers: Readonly<Record<string, string>> = {};

  get #link(): string {
    const { assessment = '', version } =
      this.closest<HTMLElement>('[data-assessment]')?.dataset ?? {};
    const day = dateIn(Date.now());
    const shared = { version: Number(version), day, answers: this.#answers };
    return new URL(writeLink(assessment, shared), location.href).href;
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('[data-result]')?.addEventListener(resultShown, this, { signal });
    this.querySelector('button')?.addEventListener('click', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  /** A result that came by a link has its link in the address. */
  handleEvent(event: Event): void {
    if (event instanceof ResultShownEvent) {
      this.#answers = event.answers;
      unsay(this);
      this.hidden = event.occasion === 'shared' || Object.keys(event.answers).length === 0;
    } else void this.#copy(this.#link);
  }

  async #copy(link: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(link);
      say(this, assessmentLive.linkCopied);
    } catch {
      this.#offer(link);
    }
  }

  #offer(link: string): void {
    const field = this.querySelector('input');
    const label = field?.closest('label');
    if (!field || !label) return;
    label.hidden = false;
    field.value = link;
    field.focus();
    field.select();
  }
}

customElements.define('share-link', ShareLinkElement);
