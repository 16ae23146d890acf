import { announce } from '../../browser/announce.ts';
import { keepEarly } from '../../browser/keep-early.ts';
import { showKept } from '../../browser/not-kept.ts';
import { entriesOf, isChangeOf, setEntries, storeChanged, type Kept } from '../../browser/store.ts';
import { assessmentLive } from '../../strings/index.ts';
import { readRules, tallyRules, type TallyRules } from './rules.ts';
import { addUp, rowsThatCount, type Sum } from './tally.ts';

const postsMade = 'tally/posts';
const tickOf = (post: number, question: string) => `tally/${post}/${question}`;

/**
 * Counts posts and, when asked to, answers the questions of its columns. Ticks are kept on the
 * device beside the answers. `data-rules` holds what a tally computes with, see `rules.ts`.
 */
class PostTallyElement extends HTMLElement {
  #listening: AbortController | null = null;
  #rules: TallyRules | null = null;

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #rows(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('[data-post]')];
  }

  connectedCallback(): void {
    this.#rules = readRules(tallyRules, this.dataset['rules']);
    if (!this.#rules) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('change', this, { signal });
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    const select = this.querySelector('select');
    if (select) select.autocomplete = 'off';
    this.#show('[data-made]', true);
    this.#show('[data-fill]', true);
    this.#show('[data-paper]', false);
    keepEarly([...this.querySelectorAll('input')], () => {
      this.#render();
    });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { type, target } = event;
    if (isChangeOf(this.#key, event)) this.#render();
    if (type === 'change' && target instanceof HTMLSelectElement) {
      this.#keep({ [postsMade]: Number(target.value) });
    }
    if (type === 'change' && target instanceof HTMLInputElement) this.#tick(target);
    if (type === 'click' && target instanceof Element && target.closest('[data-fill]'))
      this.#fill();
  }

  /** A changed count has not been put into the questions yet. */
  #keep(values: Record<string, number | true | null>): void {
    this.#show('[data-done]', false);
    const message = this.#showKept(setEntries(this.#key, values));
    if (message) announce(message);
  }

  #tick(box: HTMLInputElement): void {
    const post = Number(box.closest<HTMLElement>('[data-post]')?.dataset['post']);
    this.#keep({ [tickOf(post, box.dataset['count'] ?? '')]: box.checked || null });
  }

  #fill(): void {
    const answers = this.#sums().map(({ question, answer }) => [question, answer] as const);
    const message = this.#showKept(setEntries(this.#key, Object.fromEntries(answers)));
    this.#show('[data-done]', true);
    const done = this.querySelector('[data-done]')?.textContent.trim() ?? '';
    announce(`${done} ${message}`.trim());
  }

  /** Says it where the sheet around it says so of answers. */
  #showKept(kept: Kept): string {
    return showKept(this.closest('answer-sheet') ?? this, kept);
  }

  #posts(): number {
    const kept = entriesOf(this.#key)[postsMade]?.value;
    return typeof kept === 'number' ? kept : (this.#rules?.posts ?? 0);
  }

  #sums(): Sum[] {
    const entries = entriesOf(this.#key);
    const isTicked = (post: number, question: string) =>
      entries[tickOf(post, question)]?.value === true;
    return this.#rules ? addUp(this.#rules, { posts: this.#posts(), isTicked }) : [];
  }

  #show(selector: string, shown: boolean): void {
    const part = this.querySelector<HTMLElement>(selector);
    if (part) part.hidden = !shown;
  }

  #render(): void {
    if (!this.#rules) return;
    const rows = rowsThatCount(this.#rules, this.#posts());
    const select = this.querySelector('select');
    if (select) select.value = String(rows);
    this.#renderTicks(rows);
    const sums = this.#sums();
    const isBlank = sums.every(({ ticked }) => ticked === 0);
    for (const sum of sums)
      this.#renderSum(sum, isBlank ? '' : assessmentLive.sum(sum.ticked, rows));
    this.#show('[data-few]', rows < this.#rules.fewest);
  }

  #renderTicks(rows: number): void {
    const entries = entriesOf(this.#key);
    for (const row of this.#rows) {
      const post = Number(row.dataset['post']);
      row.hidden = post > rows;
      for (const box of row.querySelectorAll('input')) {
        box.checked = entries[tickOf(post, box.dataset['count'] ?? '')]?.value === true;
      }
    }
  }

  #renderSum({ question, scaled }: Sum, text: string): void {
    const cell = this.querySelector(`[data-sum="${CSS.escape(question)}"]`);
    const words = cell?.querySelector('span');
    if (words) words.textContent = text;
    cell?.querySelector('rect')?.setAttribute('width', String(scaled));
  }
}

customElements.define('post-tally', PostTallyElement);
