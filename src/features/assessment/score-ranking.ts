import type { Answers } from './answers.ts';

/** What ranking needs of an instrument: its ids and numbers, none of its words. */
export interface RankingRules {
  /** In the order in which ties are decided. */
  readonly places: readonly string[];
  readonly questions: readonly {
    readonly id: string;
    /** One answer, or several. */
    readonly several: boolean;
    /** How many chosen answers count, in the order of the page; all where it is not said. */
    readonly most?: number | undefined;
    /** Points for each place that is itself chosen as an answer. */
    readonly eachPlace?: number | undefined;
    readonly options: readonly {
      readonly id: string;
      readonly points?: Readonly<Record<string, number>> | undefined;
    }[];
  }[];
  /** Questions without which there is no ranking. */
  readonly needed: readonly string[];
  /** Beyond those: a place named in `place`, or so many of `of` answered. */
  readonly enough: {
    readonly place: string;
    readonly of: readonly string[];
    readonly fewest: number;
  };
  /** The question whose chosen places are left out. */
  readonly unwanted: string;
  /** Places that certain answers rule out. */
  readonly ruledOut: readonly {
    readonly place: string;
    readonly question: string;
    readonly is: readonly string[];
  }[];
  /** Questions in which being named decides a tie, the strongest first. */
  readonly ties: readonly string[];
  /** Points that a home or an outpost needs. */
  readonly homeFrom: number;
  /** Share of the home's points that an outpost needs, 0 to 1. */
  readonly outpostShare: number;
  /** What stands beside every home, by the answer to a question. */
  readonly base: {
    readonly question: string;
    readonly by: Readonly<Record<string, string>>;
    readonly unknown: string;
  };
  /** On what ground a home is named: the first of these questions that names it. */
  readonly grounds: readonly { readonly question: string; readonly ground: string }[];
  /** The ground where no question names the home. */
  readonly guess: string;
}

export type Ranking =
  | { readonly status: 'too-few'; readonly missing: readonly string[] }
  | {
      readonly status: 'ranked';
      readonly base: string;
      readonly home: string | null;
      readonly outpost: string | null;
      readonly ground: string | null;
      /** Every place that was not left out, best first, with its points. */
      readonly places: readonly { readonly place: string; readonly points: number }[];
    };

type Question = RankingRules['questions'][number];

/** The known options that were chosen, in the order of the page, as many as count. */
function chosen(question: Question, answers: Answers): Question['options'] {
  const given = Object.hasOwn(answers, question.id) ? answers[question.id] : undefined;
  const ids: unknown[] = question.several && Array.isArray(given) ? given : [given];
  return question.options.filter(({ id }) => ids.includes(id)).slice(0, question.most);
}

function answersTo(rules: RankingRules, answers: Answers, id: string): string[] {
  const question = rules.questions.find((known) => known.id === id);
  return question ? chosen(question, answers).map((option) => option.id) : [];
}

function missingIn(rules: RankingRules, answers: Answers): string[] {
  const given = (id: string) => answersTo(rules, answers, id).length > 0;
  const missing = rules.needed.filter((id) => !given(id));
  if (missing.length > 0) return missing;
  const { place, of, fewest } = rules.enough;
  const named = answersTo(rules, answers, place).some((id) => rules.places.includes(id));
  return named || of.filter(given).length >= fewest ? [] : [place, ...of];
}

function pointsFor(rules: RankingRules, answers: Answers, place: string): number {
  return rules.questions.reduce((sum, question) => {
    const options = chosen(question, answers);
    const named = options.some(({ id }) => id === place) ? (question.eachPlace ?? 0) : 0;
    return options.reduce((points, option) => points + (option.points?.[place] ?? 0), sum + named);
  }, 0);
}

function isLeftOut(rules: RankingRules, answers: Answers, place: string): boolean {
  if (answersTo(rules, answers, rules.unwanted).includes(place)) return true;
  return rules.ruledOut.some(
    (rule) =>
      rule.place === place &&
      answersTo(rules, answers, rule.question).some((answer) => rule.is.includes(answer)),
  );
}

function rankedPlaces(rules: RankingRules, answers: Answers) {
  const namedIn = rules.ties.map((question) => answersTo(rules, answers, question));
  return rules.places
    .filter((place) => !isLeftOut(rules, answers, place))
    .map((place) => ({ place, points: pointsFor(rules, answers, place) }))
    .toSorted((one, other) => {
      const differences = [
        other.points - one.points,
        ...namedIn.map(
          (names) => Number(names.includes(other.place)) - Number(names.includes(one.place)),
        ),
      ];
      return differences.find((difference) => difference !== 0) ?? 0;
    });
}

function baseOf({ base }: RankingRules, answers: Answers): string {
  const answer = Object.hasOwn(answers, base.question) ? answers[base.question] : undefined;
  const known = typeof answer === 'string' && Object.hasOwn(base.by, answer);
  return (known ? base.by[answer] : undefined) ?? base.unknown;
}

/**
 * Ranks places by points: section 6 of the instruments' specification.
 *
 * Answers are an option's id, or a list of ids where several may be chosen. Unknown questions
 * and values that are no answer are ignored.
 */
export function scoreRanking(rules: RankingRules, answers: Answers): Ranking {
  const missing = missingIn(rules, answers);
  if (missing.length > 0) return { status: 'too-few', missing };
  const places = rankedPlaces(rules, answers);
  const [first, second] = places.filter(({ points }) => points >= rules.homeFrom);
  const home = first?.place ?? null;
  const near = first && second && second.points >= rules.outpostShare * first.points;
  const named = rules.grounds.find(
    ({ question }) => home !== null && answersTo(rules, answers, question).includes(home),
  );
  return {
    status: 'ranked',
    base: baseOf(rules, answers),
    home,
    outpost: near ? second.place : null,
    ground: home === null ? null : (named?.ground ?? rules.guess),
    places,
  };
}

/** An answer that brought a place points. */
export interface Reason {
  readonly question: string;
  readonly points: number;
}

/** The answers that brought a place its points, the weightiest first, else as on the page. */
export function reasonsFor(rules: RankingRules, answers: Answers, place: string): Reason[] {
  return rules.questions
    .flatMap((question) =>
      chosen(question, answers).map(({ id, points }) => {
        const named = id === place ? (question.eachPlace ?? 0) : 0;
        return { question: question.id, points: named + (points?.[place] ?? 0) };
      }),
    )
    .filter(({ points }) => points > 0)
    .toSorted((one, other) => other.points - one.points);
}
