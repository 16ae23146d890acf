import { announce } from '../../browser/announce.ts';
import { orSayMissing } from '../../browser/missing-part.ts';
import { saveFile } from '../../browser/save-file.ts';
import { repeat } from '../../strings/index.ts';

/** Saves a calendar file that asks for the check again; `data-*` say which one. */
class RepeatCheckElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this, { signal: this.#listening.signal });
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ target }: Event): void {
    if (target instanceof HTMLButtonElement) void this.#save();
  }

  async #save(): Promise<void> {
    const { slug = '', title = '', address = '' } = this.dataset;
    const part = await orSayMissing(import('./calendar-file.ts'), this);
    if (!part) return;
    const text = part.calendarFile({ slug, title, address }, new Date());
    saveFile(`${slug}.ics`, 'text/calendar', text);
    announce(repeat.saved);
  }
}

customElements.define('repeat-check', RepeatCheckElement);
