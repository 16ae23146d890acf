import { announce } from '../../browser/announce.ts';
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
    try {
      const { calendarFile } = await import('./calendar-file.ts');
      saveFile(`${slug}.ics`, 'text/calendar', calendarFile({ slug, title, address }, new Date()));
      announce(repeat.saved);
    } catch {
      announce(repeat.failed);
    }
  }
}

customElements.define('repeat-check', RepeatCheckElement);
