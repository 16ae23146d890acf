import { scoreAt, type Answers } from './answers.ts';
import type { Cap, ProfileRules } from './rules.ts';

/** Which of a dimension's three texts its number calls for. */
export type Level = 'begin' | 'next' | 'keep';

/** One dimension of a result. */
export interface DimensionScore {
  readonly key: string;
  /** 0 to 100, not rounded; null when too few of its questions were answered. */
  readonly exact: number | null;
  /** The same, rounded half up: what is shown and judged. */
  readonly shown: number | null;
}

export type Verdict =
  | {
      readonly status: 'scored';
      /** 0 to 100, rounded half up once, from the unrounded dimensions. */
      readonly total: number;
      /** Key of the band, after caps. */
      readonly band: string;
      /** Ids of the caps that held the band back, in their order. */
      readonly caps: readonly string[];
    }
  | {
      readonly status: 'too-few';
      /** How many more answers a total needs; 0 when only dimensions are wanting. */
      readonly answersMissing: number;
      /** How many more dimensions need a number. */
      readonly dimensionsMissing: number;
    };

export interface ProfileResult {
  /** Questions that count; "does not apply" is not one of them. */
  readonly answered: number;
  /** Questions there are. */
  readonly of: number;
  readonly dimensions: readonly DimensionScore[];
  /** Keys of the two lowest dimensions with a number, compared unrounded, ties in their order. */
  readonly lowest: readonly string[];
  /** What to show next: the two lowest, or one stretch where all numbers say "keep". */
  readonly steps: readonly { readonly dimension: string; readonly level: Level }[];
  readonly verdict: Verdict;
}

/** Half up; the tolerance keeps binary fractions such as 49.5 − 1e-15 from falling below. */
function rounded(value: number): number {
  return Math.floor(value + 0.5 + 1e-9);
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function scoresIn(rules: ProfileRules, answers: Answers, dimension?: string): number[] {
  return rules.questions
    .filter((question) => dimension === undefined || question.dimension === dimension)
    .map(({ id }) => scoreAt(answers, id))
    .filter((score) => score !== null);
}

function scoreDimension(rules: ProfileRules, answers: Answers, key: string): DimensionScore {
  const scores = scoresIn(rules, answers, key);
  if (scores.length < rules.minimums.perDimension) return { key, exact: null, shown: null };
  const exact = (100 * mean(scores)) / 4;
  return { key, exact, shown: rounded(exact) };
}

/** The answer that held a dimension down most, by its question; the first of several as low. */
export function lowestIn(rules: ProfileRules, answers: Answers, dimension: string): string | null {
  const scored = rules.questions.flatMap((question) => {
    const score = scoreAt(answers, question.id);
    return question.dimension === dimension && score !== null ? [{ id: question.id, score }] : [];
  });
  return scored.toSorted((one, other) => one.score - other.score)[0]?.id ?? null;
}

/**
 * The questions without any answer that a total waits for: where only sides are wanting, those of
 * these sides.
 */
export function unanswered(
  { questions }: ProfileRules,
  { verdict, dimensions }: ProfileResult,
  answers: Answers,
): string[] {
  if (verdict.status === 'scored') return [];
  const wanting = dimensions.filter(({ shown }) => verdict.answersMissing > 0 || shown === null);
  return questions
    .filter(({ dimension }) => wanting.some(({ key }) => key === dimension))
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(answers, id));
}

/** The level that a rounded number stands on. */
export function levelOf(shown: number, { next, keep }: ProfileRules['levels']): Level {
  if (shown < next.from) return 'begin';
  return shown < keep.from ? 'next' : 'keep';
}

function holds(cap: Cap, dimensions: readonly DimensionScore[]): boolean {
  if (cap.when === 'any-under') {
    return dimensions.some(({ shown }) => shown !== null && shown < cap.value);
  }
  const shown = dimensions.find(({ key }) => key === cap.dimension)?.shown ?? null;
  return cap.when === 'unknown' ? shown === null : shown !== null && shown < cap.value;
}

function judge(rules: ProfileRules, dimensions: readonly DimensionScore[], total: number): Verdict {
  let band = rules.bands.findLast(({ from }) => total >= from)?.key ?? '';
  const caps: string[] = [];
  for (const cap of rules.caps) {
    if (!cap.from.includes(band) || !holds(cap, dimensions)) continue;
    band = cap.to;
    caps.push(cap.id);
  }
  return { status: 'scored', total, band, caps };
}

function verdictOf(
  rules: ProfileRules,
  dimensions: readonly DimensionScore[],
  answered: number,
): Verdict {
  const exact = dimensions.map((dimension) => dimension.exact).filter((value) => value !== null);
  const answersMissing = Math.max(0, rules.minimums.answers - answered);
  const dimensionsMissing = Math.max(0, rules.minimums.dimensions - exact.length);
  if (answersMissing > 0 || dimensionsMissing > 0) {
    return { status: 'too-few', answersMissing, dimensionsMissing };
  }
  return judge(rules, dimensions, rounded(mean(exact)));
}

function stepsFor(rules: ProfileRules, lowestFirst: readonly { key: string; shown: number }[]) {
  const steps = lowestFirst.map(({ key, shown }) => ({
    dimension: key,
    level: levelOf(shown, rules.levels),
  }));
  const allKeep = steps.every(({ level }) => level === 'keep');
  return steps.slice(0, allKeep ? 1 : 2);
}

/**
 * Scores a profile: section 4 of the instruments' specification.
 *
 * Unknown questions and values that are no answer are ignored. Skipping everything gives
 * `too-few`, never a low score.
 */
export function scoreProfile(rules: ProfileRules, answers: Answers): ProfileResult {
  const dimensions = rules.dimensions.map(({ key }) => scoreDimension(rules, answers, key));
  const lowestFirst = dimensions
    .flatMap(({ key, exact, shown }) =>
      exact === null || shown === null ? [] : [{ key, exact, shown }],
    )
    .toSorted((one, other) => one.exact - other.exact);
  const answered = scoresIn(rules, answers).length;
  return {
    answered,
    of: rules.questions.length,
    dimensions,
    lowest: lowestFirst.slice(0, 2).map(({ key }) => key),
    steps: stepsFor(rules, lowestFirst),
    verdict: verdictOf(rules, dimensions, answered),
  };
}
