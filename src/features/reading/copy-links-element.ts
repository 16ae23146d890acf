import { announce } from '../../browser/announce.ts';
import { contents } from '../../strings/index.ts';

/** Makes the links before headings into buttons that copy the address of their section. */
class CopyLinksElement extends HTMLElement {
  #listening: AbortController | null = null;

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this, { signal: this.#listening.signal });
    for (const link of this.querySelectorAll('a.anchor')) this.#makeButton(link);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const target = event.target instanceof Element ? event.target.closest('button.anchor') : null;
    if (target instanceof HTMLButtonElement) void this.#copy(target);
  }

  #makeButton(link: Element): void {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = link.className;
    button.value = link.getAttribute('href') ?? '';
    button.textContent = link.textContent;
    button.setAttribute('aria-label', contents.copy(link.getAttribute('aria-label') ?? ''));
    link.replaceWith(button);
  }

  /** The address goes into the address bar as well, for those whose browser refuses to copy. */
  async #copy(button: HTMLButtonElement): Promise<void> {
    history.replaceState(null, '', button.value);
    try {
      await navigator.clipboard.writeText(location.href);
      button.dataset['copied'] = '';
      announce(contents.copied);
      setTimeout(() => delete button.dataset['copied'], 2000);
    } catch {
      announce(contents.inAddressBar);
    }
  }
}

customElements.define('copy-links', CopyLinksElement);
