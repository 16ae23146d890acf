import { assessmentLive } from '../../strings/index.ts';
import { choicesOf, type Given, type KeptValues } from './answers.ts';
import { AskedResultElement } from './asked-result-element.ts';
import { finishedRanking } from './finished.ts';
import type { Facts } from './kept-result.ts';
import { rankingRules } from './ranking-rules.ts';
import { readRules } from './rules.ts';
import { reasonsFor, scoreRanking, type Ranking, type RankingRules } from './score-ranking.ts';

/** Shows where the answers inside point: a home, a base, perhaps an outpost, and on what ground. */
class RankingCheckElement extends AskedResultElement {
  #rules: RankingRules | null = null;

  protected answersIn(values: KeptValues): Given {
    return choicesOf(this.#rules?.questions ?? [], values);
  }

  protected readRules(): boolean {
    this.#rules = readRules(rankingRules, this.dataset['rules']);
    return this.#rules !== null;
  }

  protected render(answers: Given): Facts | null {
    const rules = this.#rules;
    if (!rules) return null;
    const ranking = scoreRanking(rules, answers);
    const answered = Object.keys(answers).length;
    this.write('[data-basis]', assessmentLive.basedOn(answered, rules.questions.length));
    this.pick('[data-ranked]', () => ranking.status === 'ranked');
    this.pickNamed('missing', ranking.status === 'too-few' ? ranking.missing : []);
    this.pickNamed('verdict', [verdictOf(ranking)]);
    this.#renderPlaces(rules, ranking);
    this.#renderRemarks(answers);
    const home = ranking.status === 'ranked' ? ranking.home : null;
    const reasons = home === null ? [] : reasonsFor(rules, answers, home);
    this.quoteAnswers([...new Set(reasons.map(({ question }) => question))].slice(0, 3), answers);
    return finishedRanking(ranking);
  }

  #renderPlaces({ places }: RankingRules, ranking: Ranking): void {
    if (ranking.status === 'too-few') return;
    const { home, outpost, base, ground } = ranking;
    this.pickNamed('home', home === null ? [] : [home]);
    this.pickNamed('outpost', outpost === null ? [] : [outpost]);
    this.pickNamed('base', [base]);
    this.pickNamed('ground', ground === null ? [] : [ground]);
    this.pickNamed(
      'leave',
      places.filter((place) => place !== home && place !== outpost),
    );
  }

  /** A remark carries its question and the answers it is for: `data-remark="C1 another-place"`. */
  #renderRemarks(answers: Given): void {
    this.pick('[data-remark]', ({ dataset }) => {
      const [question = '', ...wanted] = dataset['remark']?.split(' ') ?? [];
      const given = [answers[question] ?? []].flat();
      return wanted.some((option) => given.includes(option));
    });
  }
}

function verdictOf(ranking: Ranking): string {
  return ranking.status === 'too-few' ? ranking.status : (ranking.home ?? 'no-home');
}

customElements.define('ranking-check', RankingCheckElement);
