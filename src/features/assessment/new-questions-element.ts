import { askedQuestions } from '../../browser/asked-questions.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { newSince } from './changed-since.ts';

/**
 * Says which questions are new to somebody who answered before they came, and leads there, until they
 * are answered. Inside is a link to each question that came later than the first.
 */
class NewQuestionsElement extends HTMLElement {
  #listening: AbortController | null = null;
  /**
   * The day of the earliest answer that is kept: with the latest, one new answer would hide what came
   * since.
   */
  #firstAnswered = '';

  get #sheet(): HTMLElement | null {
    return this.closest<HTMLElement>('[data-assessment]');
  }

  get #key(): string {
    return `assessment/${this.#sheet?.dataset['assessment'] ?? ''}`;
  }

  /** The answers that are kept, with their moments. */
  get #given(): [id: string, value: string, at: number][] {
    return Object.entries(entriesOf(this.#key)).flatMap(([id, { value, at }]) =>
      typeof value === 'string' && /^[A-Z]/.test(id) ? [[id, value, at]] : [],
    );
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    window.addEventListener(storeChanged, this, { signal: this.#listening.signal });
    const moments = this.#given.map(([, , at]) => at);
    if (moments.length > 0) this.#firstAnswered = dateIn(Math.min(...moments));
    this.#render();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    if (isChangeOf(this.#key, event)) this.#render();
  }

  #render(): void {
    const answers = Object.fromEntries(this.#given.map(([id, value]) => [id, value]));
    const questions = this.#sheet ? askedQuestions(this.#sheet) : [];
    const isNew = this.#firstAnswered ? newSince(questions, answers, this.#firstAnswered) : [];
    for (const link of this.querySelectorAll<HTMLElement>('[data-new]')) {
      link.hidden = !isNew.includes(link.dataset['new'] ?? '');
    }
    this.hidden = isNew.length === 0;
  }
}

customElements.define('new-questions', NewQuestionsElement);
