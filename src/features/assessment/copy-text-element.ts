import { say, unsay } from '../../browser/say.ts';
import { assessmentLive } from '../../strings/index.ts';
import { resultShown } from './result-shown.ts';
import { resultMarkdown, resultText, type Report } from './result-text.ts';

/** Text of an element with its white space drawn together; '' for none. */
function words(part: Element | null | undefined): string {
  return part?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}

/** The elements of a kind that are to be seen. */
function seen(within: Element, selector: string): Element[] {
  return [...within.querySelectorAll(selector)].filter((part) => !part.closest('[hidden]'));
}

function readSide(side: Element): Report['dimensions'][number] {
  const value = seen(side, '[data-number], [data-word], [data-change]');
  return {
    name: words(side.querySelector('.name')),
    value: value.map(words).filter(Boolean).join(', '),
  };
}

function readStep(section: Element): Report['steps']['list'][number] {
  const pages = seen(section, '[data-page]').map((page) => {
    const link = page.querySelector('a');
    return { title: words(page), ...(link ? { address: link.href } : {}) };
  });
  return {
    name: words(section.querySelector('h4')),
    text: words(seen(section, '[data-text]')[0]),
    pages,
  };
}

/** The result on the page, in words. */
function readReport(result: HTMLElement): Report {
  const total = words(seen(result, '[data-total-row] [data-number]')[0]);
  const band = words(seen(result, '[data-verdict] [data-name]')[0]);
  const sentences = seen(result, '[data-sentence]').map(words);
  return {
    title: result.dataset['title'] ?? '',
    basis: seen(result, '[data-day], [data-basis]').map(words),
    dimensions: seen(result, '[data-side]').map(readSide),
    verdict: {
      heading: total ? `${band} (${assessmentLive.outOf(Number(total))})` : band,
      sentences,
    },
    steps: {
      heading: words(seen(result, '[data-heading]')[0]),
      list: seen(result, '[data-steps]').map(readStep),
    },
    aid: words(result.querySelector('[data-aid]')),
  };
}

/** Copies the result around it, `[data-result]`, as text or Markdown, or offers it to be selected. */
class CopyTextElement extends HTMLElement {
  #listening: AbortController | null = null;

  get #field(): HTMLTextAreaElement | null {
    return this.querySelector('textarea');
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.closest('[data-result]')?.addEventListener(resultShown, this, { signal });
    this.addEventListener('click', this, { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ type, target }: Event): void {
    if (type === resultShown) unsay(this);
    const result = this.closest<HTMLElement>('[data-result]');
    if (!result || !(target instanceof HTMLButtonElement)) return;
    const isMarkdown = target.value === 'markdown';
    const text = (isMarkdown ? resultMarkdown : resultText)(readReport(result));
    void this.#copy(text, isMarkdown ? assessmentLive.copiedMarkdown : assessmentLive.copied);
  }

  async #copy(text: string, done: string): Promise<void> {
    try {
      await navigator.clipboard.writeText(text);
      say(this, done);
    } catch {
      this.#offer(text);
    }
  }

  #offer(text: string): void {
    const field = this.#field;
    const label = field?.closest('label');
    if (!field || !label) return;
    label.hidden = false;
    field.value = text;
    field.focus();
    field.select();
  }
}

customElements.define('copy-text', CopyTextElement);
