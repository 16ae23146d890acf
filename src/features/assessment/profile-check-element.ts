import { announce } from '../../browser/announce.ts';
import { entriesOf, isChangeOf, storeChanged } from '../../browser/store.ts';
import { assessmentLive } from '../../strings/index.ts';
import { answersOf } from './answers.ts';
import { profileRules, readRules, type ProfileRules } from './rules.ts';
import {
  levelOf,
  scoreProfile,
  type DimensionScore,
  type ProfileResult,
  type Verdict,
} from './score-profile.ts';

/**
 * Shows the result of the answers inside when asked to, and marks it when they change.
 *
 * `data-rules` holds what scoring needs, see `rules.ts`; names, texts and links stand in the
 * HTML. `data-state` says whether a result is `shown` or `waiting` to be asked for.
 */
class ProfileCheckElement extends HTMLElement {
  #listening: AbortController | null = null;
  #rules: ProfileRules | null = null;
  /** The answers that the shown result rests on. */
  #judged = '';

  get #key(): string {
    return `assessment/${this.dataset['assessment'] ?? ''}`;
  }

  get #answers(): Record<string, string> {
    const questions = this.#rules?.questions.map(({ id }) => id) ?? [];
    return answersOf(questions, entriesOf(this.#key));
  }

  connectedCallback(): void {
    this.#rules = readRules(profileRules, this.dataset['rules']);
    if (!this.#rules) return;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    window.addEventListener(storeChanged, this, { signal });
    this.#wait();
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent(event: Event): void {
    const { target } = event;
    if (isChangeOf(this.#key, event)) this.#compare();
    if (!(target instanceof Element)) return;
    if (target.closest('[data-show]')) this.#show();
    if (target.closest('[data-print]')) window.print();
  }

  #parts(selector: string): NodeListOf<HTMLElement> {
    return this.querySelectorAll<HTMLElement>(`[data-result] ${selector}`);
  }

  /** Leaves of some parts those that a rule picks. */
  #pick(selector: string, isWanted: (part: HTMLElement) => boolean): void {
    for (const part of this.#parts(selector)) part.hidden = !isWanted(part);
  }

  #write(selector: string, text: string): void {
    for (const part of this.#parts(selector)) part.textContent = text;
  }

  #wait(): void {
    this.dataset['state'] = 'waiting';
    this.#pick('[data-filled]', () => false);
    this.#pick('[data-paper]', () => true);
    this.#pick('[data-heading]', ({ dataset }) => dataset['heading'] === 'next');
    this.#pick(':is([data-verdict], [data-cap], [data-steps], [data-level], .steps)', () => true);
    this.#pick(':is([data-missing], [data-outdated])', () => false);
  }

  #compare(): void {
    if (this.dataset['state'] !== 'shown') return;
    const answers = this.#answers;
    if (Object.keys(answers).length === 0) {
      this.#wait();
      return;
    }
    const outdated = JSON.stringify(answers) !== this.#judged;
    const note = this.#parts('[data-outdated]')[0];
    if (outdated && note?.hidden) announce(assessmentLive.outdated);
    this.#pick('[data-outdated]', () => outdated);
  }

  #show(): void {
    if (!this.#rules) return;
    const answers = this.#answers;
    this.#judged = JSON.stringify(answers);
    this.#render(this.#rules, scoreProfile(this.#rules, answers));
    this.#parts('h2[data-filled]')[0]?.focus();
    announce(assessmentLive.shown);
  }

  #render(rules: ProfileRules, result: ProfileResult): void {
    this.dataset['state'] = 'shown';
    this.#pick('[data-filled]', () => true);
    this.#pick(':is([data-paper], [data-outdated])', () => false);
    this.#write('[data-basis]', assessmentLive.basedOn(result.answered, result.of));
    const { lang } = document.documentElement;
    this.#write('[data-day]', new Date().toLocaleDateString(lang, { dateStyle: 'long' }));
    for (const score of result.dimensions) this.#renderSide(rules, score);
    this.#renderVerdict(rules, result);
    this.#renderSteps(result.steps);
  }

  #renderSide(rules: ProfileRules, { key, shown }: DimensionScore): void {
    const side = this.#parts(`[data-side="${CSS.escape(key)}"]`)[0];
    const names = side?.closest('ul')?.dataset;
    const number = side?.querySelector('[data-number]');
    const word = side?.querySelector('[data-word]');
    if (number) number.textContent = shown === null ? '' : String(shown);
    if (word)
      word.textContent = names?.[shown === null ? 'none' : levelOf(shown, rules.levels)] ?? '';
    side?.querySelector('rect')?.setAttribute('width', String(shown ?? 0));
  }

  #renderVerdict(rules: ProfileRules, { verdict, dimensions }: ProfileResult): void {
    const scored = verdict.status === 'scored';
    const band = scored ? verdict.band : verdict.status;
    const caps = scored ? verdict.caps : [];
    this.#pick('[data-total-row]', () => scored);
    this.#write('[data-total-row] [data-number]', scored ? String(verdict.total) : '');
    this.#pick('[data-verdict]', ({ dataset }) => dataset['verdict'] === band);
    this.#pick('[data-cap]', ({ dataset }) => caps.includes(dataset['cap'] ?? ''));
    this.#pick('[data-missing]', () => !scored);
    this.#write('[data-missing]', this.#missing(rules, verdict, dimensions));
  }

  #missing(
    { minimums }: ProfileRules,
    verdict: Verdict,
    dimensions: readonly DimensionScore[],
  ): string {
    if (verdict.status === 'scored') return '';
    const names = dimensions
      .filter(({ shown }) => shown === null)
      .map(
        ({ key }) => this.#parts(`[data-side="${CSS.escape(key)}"] .name`)[0]?.textContent ?? '',
      );
    return [
      verdict.answersMissing > 0 ? assessmentLive.missingAnswers(verdict.answersMissing) : '',
      verdict.dimensionsMissing > 0
        ? assessmentLive.missingSides(names, minimums.perDimension)
        : '',
    ]
      .filter(Boolean)
      .join(' ');
  }

  /** Shows the steps in their order, which is not that of the page. */
  #renderSteps(steps: ProfileResult['steps']): void {
    const heading = steps.every(({ level }) => level === 'keep') ? 'stretch' : 'next';
    this.#pick('.steps', () => steps.length > 0);
    this.#pick('[data-heading]', ({ dataset }) => dataset['heading'] === heading);
    this.#pick('[data-steps]', () => false);
    for (const { dimension, level } of steps) {
      const section = this.#parts(`[data-steps="${CSS.escape(dimension)}"]`)[0];
      if (!section) continue;
      section.hidden = false;
      section.parentElement?.append(section);
      for (const text of section.querySelectorAll<HTMLElement>('[data-level]')) {
        text.hidden = text.dataset['level'] !== level;
      }
    }
  }
}

customElements.define('profile-check', ProfileCheckElement);
