import * as v from 'valibot';

const question = v.string();
const dimension = v.string();

/** Strict, so that a condition is read as the one form it has. */
const condition = v.union([
  v.strictObject({ question, atMost: v.number() }),
  v.strictObject({ question, atLeast: v.number() }),
  v.strictObject({ question, is: v.array(v.string()) }),
  v.strictObject({ dimension, under: v.number() }),
  v.strictObject({ dimension, unknown: v.literal(true) }),
]);

const any = v.array(v.array(condition));

/** What deciding, and showing what was decided, needs of an instrument; see `score-decision.ts`. */
export const decisionRules = v.object({
  levels: v.array(v.object({ from: v.number(), name: v.string() })),
  dimensions: v.array(v.object({ key: v.string(), fewest: v.number() })),
  questions: v.array(v.object({ id: v.string(), dimension: v.optional(v.string()) })),
  needed: v.array(v.string()),
  rules: v.array(v.object({ outcome: v.string(), any, mention: v.boolean() })),
  notes: v.array(v.object({ id: v.string(), outcomes: v.optional(v.array(v.string())), any })),
});
