import { scoreAt, type Answers } from './answers.ts';

/** Something that must be so for a rule to apply. A question that was not answered never is. */
export type Condition =
  | { readonly question: string; readonly atMost: number }
  | { readonly question: string; readonly atLeast: number }
  | { readonly question: string; readonly is: readonly string[] }
  | { readonly dimension: string; readonly under: number }
  | { readonly dimension: string; readonly unknown: true };

/** Any of these groups is enough; within a group all conditions must hold. No group: always. */
export type Groups = readonly (readonly Condition[])[];

/** What deciding needs of an instrument: its ids and numbers, none of its words. */
export interface DecisionRules {
  readonly dimensions: readonly { readonly key: string; readonly fewest: number }[];
  /** A question without a dimension asks about circumstances and is not scored. */
  readonly questions: readonly { readonly id: string; readonly dimension?: string | undefined }[];
  /** Questions without which nothing can be said. */
  readonly needed: readonly string[];
  /** In the order in which they are tried; the last one always applies. */
  readonly rules: readonly {
    readonly outcome: string;
    readonly any: Groups;
    /** Whether it is mentioned when an earlier rule has decided. */
    readonly mention: boolean;
  }[];
  /** Remarks beside an outcome; `outcomes` limits them to some. */
  readonly notes: readonly {
    readonly id: string;
    readonly outcomes?: readonly string[] | undefined;
    readonly any: Groups;
  }[];
}

/** One dimension: 0 to 100, not rounded; null when too few of its questions were answered. */
export interface DecisionDimension {
  readonly key: string;
  readonly exact: number | null;
}

export type Decision = { readonly dimensions: readonly DecisionDimension[] } & (
  | { readonly status: 'cannot-tell'; readonly missing: readonly string[] }
  | {
      readonly status: 'decided';
      readonly outcome: string;
      /** Questions whose answers decided it. */
      readonly because: readonly string[];
      /** Dimensions that the deciding conditions, or their questions, belong to. */
      readonly wanting: readonly string[];
      readonly also: readonly string[];
      readonly notes: readonly string[];
    }
);

interface Answered {
  readonly answers: Answers;
  readonly dimensions: readonly DecisionDimension[];
}

function dimensionsOf(rules: DecisionRules, answers: Answers): DecisionDimension[] {
  return rules.dimensions.map(({ key, fewest }) => {
    const scores = rules.questions
      .filter(({ dimension }) => dimension === key)
      .map(({ id }) => scoreAt(answers, id))
      .filter((score) => score !== null);
    const sum = scores.reduce((total, score) => total + score, 0);
    return { key, exact: scores.length < fewest ? null : (100 * sum) / (4 * scores.length) };
  });
}

function holds(condition: Condition, { answers, dimensions }: Answered): boolean {
  if ('dimension' in condition) {
    const exact = dimensions.find(({ key }) => key === condition.dimension)?.exact ?? null;
    return 'unknown' in condition ? exact === null : exact !== null && exact < condition.under;
  }
  const score = scoreAt(answers, condition.question);
  if (score === null) return false;
  if ('is' in condition) return condition.is.includes(String(score));
  return 'atMost' in condition ? score <= condition.atMost : score >= condition.atLeast;
}

/** The conditions that make a rule apply: those of every group that holds. Null when none does. */
function hit(any: Groups, answered: Answered): Condition[] | null {
  if (any.length === 0) return [];
  const groups = any.filter((all) => all.every((condition) => holds(condition, answered)));
  return groups.length === 0 ? null : groups.flat();
}

const unique = (values: readonly string[]) => [...new Set(values)];

/** The dimension that a condition bears on; none for circumstances. */
function dimensionBehind(rules: DecisionRules, condition: Condition): string[] {
  if ('dimension' in condition) return [condition.dimension];
  const question = rules.questions.find(({ id }) => id === condition.question);
  return question?.dimension === undefined ? [] : [question.dimension];
}

/** The answered questions behind a condition: its own, or those of its dimension. */
function questionsBehind(rules: DecisionRules, answers: Answers, condition: Condition): string[] {
  if ('question' in condition) return [condition.question];
  return rules.questions
    .filter(
      ({ id, dimension }) => dimension === condition.dimension && scoreAt(answers, id) !== null,
    )
    .map(({ id }) => id);
}

function decide(rules: DecisionRules, answered: Answered): Decision {
  const { answers, dimensions } = answered;
  const hits = rules.rules.flatMap(({ outcome, any, mention }) => {
    const conditions = hit(any, answered);
    return conditions ? [{ outcome, mention, conditions }] : [];
  });
  const [first, ...further] = hits;
  if (!first) throw new Error('The last rule of a decision must always apply.');
  const { outcome, conditions } = first;
  return {
    status: 'decided',
    outcome,
    dimensions,
    because: unique(conditions.flatMap((each) => questionsBehind(rules, answers, each))),
    wanting: unique(conditions.flatMap((each) => dimensionBehind(rules, each))),
    also: further.filter(({ mention }) => mention).map((rule) => rule.outcome),
    notes: rules.notes
      .filter(({ outcomes }) => outcomes === undefined || outcomes.includes(outcome))
      .filter(({ any }) => hit(any, answered) !== null)
      .map(({ id }) => id),
  };
}

/**
 * Decides between outcomes by ordered rules: section 5 of the instruments' specification.
 *
 * Dimensions are compared unrounded; a value on a limit belongs to the higher step. Unknown
 * questions and values that are no answer are ignored.
 *
 * @throws Error when no rule applies, which an instrument's schema rules out
 */
export function scoreDecision(rules: DecisionRules, answers: Answers): Decision {
  const dimensions = dimensionsOf(rules, answers);
  const missing = rules.needed.filter((question) => scoreAt(answers, question) === null);
  if (missing.length > 0) return { status: 'cannot-tell', dimensions, missing };
  return decide(rules, { answers, dimensions });
}
