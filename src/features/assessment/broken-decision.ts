import {
  countOf,
  namesAt,
  notRising,
  oneTo,
  repeated,
  unknown,
  type Broken,
  type Name,
} from './broken.ts';
import type { DecisionDefinition } from './schema-decision.ts';
import type { Condition, Groups } from './score-decision.ts';

interface Placed {
  readonly path: (string | number)[];
  readonly condition: Condition;
}

function conditionsIn(path: (string | number)[], any: Groups): Placed[] {
  return any.flatMap((group, each) =>
    group.map((condition, at) => ({ path: [...path, 'any', each, at], condition })),
  );
}

function allConditions({ rules, notes }: DecisionDefinition): Placed[] {
  return [
    ...rules.flatMap(({ any }, at) => conditionsIn(['rules', at], any)),
    ...notes.flatMap(({ any }, at) => conditionsIn(['notes', at], any)),
  ];
}

function namesUsed(decision: DecisionDefinition) {
  const { questions, needed, rules, notes } = decision;
  const conditions = allConditions(decision);
  const inConditions = (field: 'question' | 'dimension') =>
    conditions.flatMap(({ path, condition }): Name[] => {
      const name = new Map<string, unknown>(Object.entries(condition)).get(field);
      return typeof name === 'string' ? [[[...path, field], name]] : [];
    });
  return {
    dimensions: [
      ...questions.flatMap(({ dimension }, at): Name[] =>
        dimension === undefined ? [] : [[['questions', at, 'dimension'], dimension]],
      ),
      ...inConditions('dimension'),
    ],
    questions: [...needed.map((id, at): Name => [['needed', at], id]), ...inConditions('question')],
    outcomes: [
      ...rules.map(({ outcome }, at): Name => [['rules', at, 'outcome'], outcome]),
      ...notes.flatMap(({ outcomes = [] }, at) =>
        outcomes.map((key, each): Name => [['notes', at, 'outcomes', each], key]),
      ),
    ],
  };
}

/** Options named in conditions that the question does not have. */
function brokenOptions(decision: DecisionDefinition): Broken[] {
  return allConditions(decision).flatMap(({ path, condition }) => {
    if (!('is' in condition)) return [];
    const question = decision.questions.find(({ id }) => id === condition.question);
    const used = condition.is.map((id, at): Name => [[...path, 'is', at], id]);
    const names = namesAt('options', question?.options ?? [], 'id', ({ id }) => id);
    return question ? unknown(`answer of ${question.id}`, used, names) : [];
  });
}

function brokenQuestions({ questions }: DecisionDefinition): Broken[] {
  return questions.flatMap(({ dimension, options }, at) => {
    const path = ['questions', at, 'options'];
    const inOrder = options.every(({ id }, score) => id === String(score));
    if (!inOrder) return [{ path, message: 'The ids are 0, 1, 2 and so on, in this order.' }];
    if (dimension === undefined || options.length === 5) return [];
    return [{ path, message: 'A question of a dimension has five answers, 0 to 4.' }];
  });
}

/** Counts that no answer has, or that every answer has. */
function idleCounts(decision: DecisionDefinition): Broken[] {
  return allConditions(decision).flatMap(({ path, condition }): Broken[] => {
    if (!('atMost' in condition || 'atLeast' in condition)) return [];
    const question = decision.questions.find(({ id }) => id === condition.question);
    if (!question) return [];
    const most = question.options.length - 1;
    const counts = `The answers of ${question.id} count 0 to ${most}`;
    if ('atMost' in condition) {
      const message = `${counts}, so "atMost: ${condition.atMost}" holds for each of them.`;
      const allowed = `0 to ${most - 1}`;
      return condition.atMost < most ? [] : [{ path: [...path, 'atMost'], message, allowed }];
    }
    const { atLeast } = condition;
    const holds = atLeast === 0 ? 'holds for each of them' : 'never holds';
    const message = `${counts}, so "atLeast: ${atLeast}" ${holds}.`;
    const isIdle = atLeast === 0 || atLeast > most;
    return isIdle ? [{ path: [...path, 'atLeast'], message, allowed: oneTo(most) }] : [];
  });
}

/** Whether whatever meets one condition also meets another. */
function implies(one: Condition, other: Condition): boolean {
  if ('question' in one && 'question' in other && one.question === other.question) {
    if ('atMost' in one && 'atMost' in other) return one.atMost <= other.atMost;
    if ('atLeast' in one && 'atLeast' in other) return one.atLeast >= other.atLeast;
    if (!('is' in one)) return false;
    if ('is' in other) return one.is.every((id) => other.is.includes(id));
    const met = (id: string) =>
      'atMost' in other ? Number(id) <= other.atMost : Number(id) >= other.atLeast;
    return one.is.every(met);
  }
  if ('dimension' in one && 'dimension' in other && one.dimension === other.dimension) {
    if ('under' in one && 'under' in other) return one.under <= other.under;
    return 'unknown' in one && 'unknown' in other;
  }
  return false;
}

/** Whether an earlier rule has always applied by the time a group of conditions holds. */
function isForestalled(group: readonly Condition[], earlier: Groups): boolean {
  return earlier.some((known) =>
    known.every((other) => group.some((condition) => implies(condition, other))),
  );
}

/** Rules that nothing can reach, and outcomes that no rule gives. */
function unreachable({ rules, outcomes }: DecisionDefinition): Broken[] {
  const given = rules.map(({ outcome }) => outcome);
  const never = outcomes.flatMap(({ key }, at): Broken[] =>
    given.includes(key)
      ? []
      : [{ path: ['outcomes', at, 'key'], message: `No rule gives the outcome "${key}".` }],
  );
  const late = rules.flatMap(({ outcome, any }, at): Broken[] => {
    const before = rules.slice(0, at);
    const always = before.some((rule) => rule.any.length === 0);
    const groups = before.flatMap((rule) => rule.any);
    const forestalled = any.length > 0 && any.every((group) => isForestalled(group, groups));
    const message = `Nothing can reach the outcome "${outcome}" here: an earlier rule always applies before.`;
    return always || forestalled ? [{ path: ['rules', at], message }] : [];
  });
  return [...never, ...late];
}

function lastAlways({ rules }: DecisionDefinition): Broken[] {
  const message = 'The last rule has no conditions, so that there is always an outcome: any: [].';
  const ends = rules.at(-1)?.any.length === 0;
  return ends ? [] : [{ path: ['rules', rules.length - 1, 'any'], message }];
}

/** A dimension that could never have a value. */
function starved({ dimensions, questions }: DecisionDefinition): Broken[] {
  return dimensions.flatMap(({ key, fewest }, at) => {
    const own = questions.filter(({ dimension }) => dimension === key).length;
    const message = `The dimension "${key}" needs ${fewest} answers and has ${countOf(own, 'question')}.`;
    const path = ['dimensions', at, 'fewest'];
    return own >= fewest ? [] : [{ path, message, allowed: oneTo(own) }];
  });
}

/** What one part of a decision says of another that is not so; empty when all fits together. */
export function brokenDecision(decision: DecisionDefinition): Broken[] {
  const { dimensions, questions, outcomes, notes, levels } = decision;
  const dimensionKeys = namesAt('dimensions', dimensions, 'key', ({ key }) => key);
  const questionIds = namesAt('questions', questions, 'id', ({ id }) => id);
  const outcomeKeys = namesAt('outcomes', outcomes, 'key', ({ key }) => key);
  const used = namesUsed(decision);
  const first = { path: ['levels', 0, 'from'], message: 'The first level begins at 0.' };
  return [
    ...repeated('key', dimensionKeys),
    ...repeated('id', questionIds),
    ...repeated('key', outcomeKeys),
    ...repeated(
      'id',
      namesAt('notes', notes, 'id', ({ id }) => id),
    ),
    ...unknown('dimension', used.dimensions, dimensionKeys),
    ...unknown('question', used.questions, questionIds),
    ...unknown('outcome', used.outcomes, outcomeKeys),
    ...brokenOptions(decision),
    ...brokenQuestions(decision),
    ...idleCounts(decision),
    ...starved(decision),
    ...lastAlways(decision),
    ...unreachable(decision),
    ...(levels[0]?.from === 0 ? [] : [first]),
    ...notRising(
      ['levels'],
      levels.map(({ from }) => from),
    ),
  ];
}
