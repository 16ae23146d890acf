import type * as v from 'valibot';
import { assessmentLive } from '../../strings/index.ts';
import { answersOf, scoreOf, type Given, type KeptValues } from './answers.ts';
import { AskedResultElement } from './asked-result-element.ts';
import { decisionRules } from './decision-rules.ts';
import { finishedDecision } from './finished.ts';
import type { Facts } from './kept-result.ts';
import { readRules } from './rules.ts';
import { scoreDecision, type Decision, type DecisionDimension } from './score-decision.ts';

type Rules = v.InferOutput<typeof decisionRules>;

/** Shows the outcome that the answers inside lead to, and which of them decided it. */
class DecisionCheckElement extends AskedResultElement {
  #rules: Rules | null = null;

  protected answersIn(values: KeptValues): Given {
    const questions = this.#rules?.questions.map(({ id }) => id) ?? [];
    return answersOf(questions, values);
  }

  protected readRules(): boolean {
    this.#rules = readRules(decisionRules, this.dataset['rules']);
    return this.#rules !== null;
  }

  protected render(answers: Given): Facts | null {
    const rules = this.#rules;
    if (!rules) return null;
    const decision = scoreDecision(rules, answers);
    const answered = Object.values(answers).filter((answer) => scoreOf(answer) !== null).length;
    this.write('[data-basis]', assessmentLive.basedOn(answered, rules.questions.length));
    this.pick('.sides', () => decision.dimensions.some(({ exact }) => exact !== null));
    for (const dimension of decision.dimensions) this.#renderSide(rules, dimension);
    this.#renderOutcome(decision, answers);
    return finishedDecision(decision);
  }

  #renderOutcome(decision: Decision, answers: Given): void {
    const decided = decision.status === 'decided' ? decision : null;
    const outcome = decided?.outcome ?? decision.status;
    this.pickNamed('verdict', [outcome]);
    this.pickNamed('plan', [outcome]);
    this.pickNamed('missing', decision.status === 'cannot-tell' ? decision.missing : []);
    this.pickNamed('wanting', decided?.wanting ?? []);
    this.pickNamed('note', decided?.notes ?? []);
    this.pickNamed('also', decided?.also ?? []);
    this.pick('[data-alsos]', () => (decided?.also.length ?? 0) > 0);
    this.quoteAnswers(decided?.because ?? [], answers);
  }

  #renderSide({ levels }: Rules, { key, exact }: DecisionDimension): void {
    const side = `[data-side="${CSS.escape(key)}"]`;
    const none = this.parts('.sides')[0]?.dataset['none'] ?? '';
    const word = exact === null ? none : levels.findLast(({ from }) => exact >= from)?.name;
    this.write(`${side} [data-word]`, word ?? '');
    this.querySelector(`${side} rect`)?.setAttribute('width', String(exact ?? 0));
  }
}

customElements.define('decision-check', DecisionCheckElement);
