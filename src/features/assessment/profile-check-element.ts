import { assessmentLive } from '../../strings/index.ts';
import { answersOf, type Given, type KeptValues } from './answers.ts';
import { AskedResultElement } from './asked-result-element.ts';
import { finishedProfile } from './finished.ts';
import type { Facts } from './kept-result.ts';
import { profileRules, readRules, type ProfileRules } from './rules.ts';
import {
  levelOf,
  lowestIn,
  scoreProfile,
  unanswered,
  type DimensionScore,
  type ProfileResult,
  type Verdict,
} from './score-profile.ts';

/** Shows the profile that the answers inside draw. */
class ProfileCheckElement extends AskedResultElement {
  #rules: ProfileRules | null = null;

  protected answersIn(values: KeptValues): Given {
    const questions = this.#rules?.questions.map(({ id }) => id) ?? [];
    return answersOf(questions, values);
  }

  protected readRules(): boolean {
    this.#rules = readRules(profileRules, this.dataset['rules']);
    return this.#rules !== null;
  }

  protected render(answers: Given): Facts | null {
    const rules = this.#rules;
    if (!rules) return null;
    const result = scoreProfile(rules, answers);
    this.write('[data-basis]', assessmentLive.basedOn(result.answered, result.of));
    for (const score of result.dimensions) this.#renderSide(rules, score);
    this.pick('.sides', () => result.dimensions.some(({ shown }) => shown !== null));
    this.#renderVerdict(rules, result);
    this.pickNamed('missing', unanswered(rules, result, answers));
    this.#renderSteps(result.steps);
    this.quoteAnswers(behind(rules, result.steps, answers), answers);
    return finishedProfile(result);
  }

  #renderSide(rules: ProfileRules, { key, shown }: DimensionScore): void {
    const side = this.parts(`[data-side="${CSS.escape(key)}"]`)[0];
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
    this.pick('[data-total-row]', () => scored);
    this.write('[data-total-row] [data-number]', scored ? String(verdict.total) : '');
    this.pick('[data-verdict]', ({ dataset }) => dataset['verdict'] === band);
    this.pick('[data-cap]', ({ dataset }) => caps.includes(dataset['cap'] ?? ''));
    this.pick('[data-wanting]', () => !scored);
    this.write('[data-wanting]', this.#wanting(rules, verdict, dimensions));
  }

  #wanting(
    { minimums }: ProfileRules,
    verdict: Verdict,
    dimensions: readonly DimensionScore[],
  ): string {
    if (verdict.status === 'scored') return '';
    const names = dimensions
      .filter(({ shown }) => shown === null)
      .map(({ key }) => this.parts(`[data-side="${CSS.escape(key)}"] .name`)[0]?.textContent ?? '');
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
    this.pick('.steps', () => steps.length > 0);
    this.pick('[data-heading]', ({ dataset }) => dataset['heading'] === heading);
    this.pick('[data-steps]', () => false);
    for (const { dimension, level } of steps) {
      const section = this.parts(`[data-steps="${CSS.escape(dimension)}"]`)[0];
      if (!section) continue;
      section.hidden = false;
      section.parentElement?.append(section);
      for (const text of section.querySelectorAll<HTMLElement>('[data-level]')) {
        text.hidden = text.dataset['level'] !== level;
      }
    }
  }
}

/** The answers that advice rests on: the lowest of each side that is not in good order. */
function behind(rules: ProfileRules, steps: ProfileResult['steps'], answers: Given): string[] {
  return steps.flatMap(({ dimension, level }) => {
    const lowest = level === 'keep' ? null : lowestIn(rules, answers, dimension);
    return lowest === null ? [] : [lowest];
  });
}

customElements.define('profile-check', ProfileCheckElement);
