import { currentSection } from './current-section.ts';

/** Sent from `page-contents` when the reader has come to another section; `detail` is its id. */
export const sectionReached = 'section-reached';

/** Marks, in a list of links to sections, the section being read. */
class PageContentsElement extends HTMLElement {
  #listening: AbortController | null = null;
  #observer: IntersectionObserver | null = null;

  get #links(): HTMLAnchorElement[] {
    return [...this.querySelectorAll('a')];
  }

  get #headings(): HTMLElement[] {
    return this.#links
      .map((link) => document.getElementById(decodeURIComponent(link.hash.slice(1))))
      .filter((heading) => heading !== null);
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    this.addEventListener('click', this, { signal: this.#listening.signal });
    this.#observer = new IntersectionObserver(() => this.#render(), {
      rootMargin: '0px 0px -75% 0px',
    });
    for (const heading of this.#headings) this.#observer.observe(heading);
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
    this.#observer?.disconnect();
  }

  /** On small screens the list folds up again once a section is chosen. */
  handleEvent(event: Event): void {
    if (event.target instanceof HTMLAnchorElement) {
      this.querySelector('details')?.removeAttribute('open');
    }
  }

  #render(): void {
    const tops = this.#headings.map((heading) => heading.getBoundingClientRect().top);
    const here = currentSection(tops, window.innerHeight * 0.25);
    const links = this.#links;
    if (links[here]?.hasAttribute('aria-current')) return;
    for (const [place, link] of links.entries()) {
      if (place === here) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    const reached = this.#headings[here]?.id;
    if (reached === undefined) return;
    this.dispatchEvent(new CustomEvent(sectionReached, { bubbles: true, detail: reached }));
  }
}

customElements.define('page-contents', PageContentsElement);
