import { z } from 'astro/zod';
import { issueOf } from './broken.ts';
import { brokenDecision } from './broken-decision.ts';
import {
  assessmentFields,
  id,
  noticeSchema,
  optionIds,
  questionId,
  score,
  since,
  stepSchema,
  words,
} from './schema-parts.ts';

const dimensionSchema = z.strictObject({
  key: id,
  name: words,
  /** How many of its questions must be answered for a value. */
  fewest: z.number().int().positive(),
});

const questionSchema = z.strictObject({
  id: questionId,
  since,
  /** Key of the dimension it belongs to; none for circumstances, whose answers count for nothing. */
  dimension: id.optional(),
  text: words,
  /** From the one that counts 0 on; five where the question belongs to a dimension. */
  options: z.array(z.strictObject({ id: score, text: words })).min(2),
  /** The extra answer for what one cannot know; it counts for nothing. */
  notApplicable: words.optional(),
});

const count = z.number().int().min(0).max(4);

/** Something that must be so; a question that was not answered never is. */
const conditionSchema = z.union([
  z.strictObject({ question: questionId, atMost: count }),
  z.strictObject({ question: questionId, atLeast: count }),
  z.strictObject({ question: questionId, is: optionIds }),
  z.strictObject({ dimension: id, under: z.number().min(1).max(100) }),
  /** The dimension has no value. */
  z.strictObject({ dimension: id, unknown: z.literal(true) }),
]);

/** Groups of which one is enough; within a group all must hold. None: always. */
const groupsSchema = z.array(z.array(conditionSchema).min(1));

const ruleSchema = z.strictObject({
  /** Key of the outcome that it gives. */
  outcome: id,
  /** When it applies, in words for paper. */
  says: words,
  /** Whether its outcome is still named when an earlier rule has decided. */
  mention: z.boolean(),
  any: groupsSchema,
});

const noteSchema = z.strictObject({
  id,
  /** Outcomes beside which it stands; all where it is not said. */
  outcomes: z.array(id).min(1).optional(),
  /** When it applies, in words for paper. */
  says: words,
  text: words,
  any: groupsSchema,
});

const outcomeSchema = z.strictObject({
  key: id,
  heading: words,
  /** What is good about it; it comes first. */
  good: words,
  /** What the answers amount to. */
  why: words,
  /** Leads in the names of the dimensions that decided, where they are to be named. */
  wanting: words.optional(),
  /** The first three are shown, the rest folded. */
  steps: z.array(stepSchema).min(1),
  /** What would change the answer. */
  change: words,
});

const decisionFields = z.strictObject({
  kind: z.literal('decision'),
  ...assessmentFields,
  /** Words for a dimension's value, each from `from` up to the next, rising from 0. */
  levels: z.array(z.strictObject({ from: z.number().min(0).max(100), name: words })).min(2),
  dimensions: z.array(dimensionSchema).min(1),
  /** Heads the questions without a dimension. */
  circumstances: words,
  /** In the order of the page. */
  questions: z.array(questionSchema).min(2),
  /** Questions without which nothing can be decided. */
  needed: z.array(questionId),
  /** Said when one of them is missing. */
  cannotTell: noticeSchema,
  /** In the order in which they are tried; the last always applies. */
  rules: z.array(ruleSchema).min(2),
  /** Remarks beside an outcome. */
  notes: z.array(noteSchema),
  outcomes: z.array(outcomeSchema).min(2),
});

/** An instrument that decides between outcomes by rules in their order. */
export const decisionSchema = decisionFields.superRefine((decision, context) => {
  for (const broken of brokenDecision(decision)) context.addIssue(issueOf(broken));
});

export type DecisionDefinition = z.infer<typeof decisionFields>;
