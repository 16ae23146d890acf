import { z } from 'astro/zod';
import { issueOf } from './broken.ts';
import { brokenReferences } from './references.ts';
import {
  assessmentFields,
  id,
  noticeSchema,
  questionId,
  score,
  since,
  stepSchema,
  words,
} from './schema-parts.ts';
import { decisionSchema } from './schema-decision.ts';
import { rankingSchema } from './schema-ranking.ts';

const dimensionSchema = z.strictObject({
  key: id,
  name: words,
  /** What to do when the number is below `levels.next.from`. */
  begin: stepSchema,
  /** What to do when it is below `levels.keep.from`. */
  next: stepSchema,
  /** What to do from there on. */
  keep: stepSchema,
});

const questionSchema = z.strictObject({
  id: questionId,
  since,
  /** Key of the dimension it belongs to. */
  dimension: id,
  text: words,
  /** Five answers, from the one that counts 0 to the one that counts 4. */
  options: z.array(z.strictObject({ id: score, text: words })).length(5),
  /** The extra answer when the matter did not arise; it counts for nothing. */
  notApplicable: words.optional(),
});

const levelsSchema = z.strictObject({
  begin: z.strictObject({ name: words }),
  /** `from`: the lowest rounded number of a dimension that has this name. */
  next: z.strictObject({ from: z.number().int().min(1).max(99), name: words }),
  keep: z.strictObject({ from: z.number().int().min(2).max(100), name: words }),
});

const quickLookSchema = z.strictObject({
  minutes: z.number().int().positive(),
  title: words,
  intro: words,
  /** Questions in the order in which they are asked and in which ties are decided. */
  questions: z.array(z.string()).min(2),
  /** Said when the lowest answer counts 3 or 4. */
  fine: words,
});

const countSchema = z.strictObject({
  /** The question that the count answers. */
  question: z.string(),
  /** Heads the column; one short word. */
  name: words,
  /** What is asked of each post. */
  asks: words,
  /** The answer for a count of at most `upTo`, in rising order; the last covers all rows. */
  answers: z.array(z.strictObject({ upTo: z.number().int().nonnegative(), answer: score })).min(2),
});

const tallySchema = z.strictObject({
  title: words,
  intro: words,
  /** Rows of the table; fewer posts are scaled up to this number. */
  posts: z.number().int().positive(),
  /** With fewer posts than this, the questions do not apply. */
  fewest: z.number().int().positive(),
  counts: z.array(countSchema).min(1),
});

const bandSchema = z.strictObject({
  key: id,
  /** The lowest rounded total of the band. */
  from: z.number().int().min(0).max(100),
  heading: words,
  text: words,
});

const capFields = {
  id,
  /** The bands that it holds back. */
  from: z.array(id).min(1),
  /** The band that is given instead. */
  to: id,
  /** Why, in a sentence to the reader. */
  text: words,
};
const bound = z.number().int().min(1).max(100);

const capSchema = z.discriminatedUnion('when', [
  /** The dimension has no number. */
  z.strictObject({ ...capFields, when: z.literal('unknown'), dimension: id }),
  /** The dimension's rounded number is below `value`. */
  z.strictObject({ ...capFields, when: z.literal('under'), dimension: id, value: bound }),
  /** The lowest rounded number of all dimensions is below `value`. */
  z.strictObject({ ...capFields, when: z.literal('any-under'), value: bound }),
]);

const profileFields = z.strictObject({
  kind: z.literal('profile'),
  ...assessmentFields,
  levels: levelsSchema,
  /** In the order in which ties are decided. */
  dimensions: z.array(dimensionSchema).min(2),
  /** In the order of the page. */
  questions: z.array(questionSchema).min(2),
  quickLook: quickLookSchema.optional(),
  tally: tallySchema.optional(),
  minimums: z.strictObject({
    /** Answers that a dimension needs for its number. */
    perDimension: z.number().int().positive(),
    /** Dimensions with a number that a total needs. */
    dimensions: z.number().int().positive(),
    /** Answers that a total needs. */
    answers: z.number().int().positive(),
  }),
  /** Said instead of a band when a total is not possible. */
  tooFew: noticeSchema,
  /** Rising from 0. */
  bands: z.array(bandSchema).min(2),
  /** Applied in this order. */
  caps: z.array(capSchema),
});

/** An instrument that draws a profile of dimensions and sums it up in a band of words. */
export const profileSchema = profileFields.superRefine((profile, context) => {
  for (const broken of brokenReferences(profile)) context.addIssue(issueOf(broken));
});

/** A self-assessment, `content/assessments/<slug>.yaml`; its kind says how it is scored. */
export const assessmentSchema = z.discriminatedUnion('kind', [
  profileSchema,
  decisionSchema,
  rankingSchema,
]);

export type Definition = z.infer<typeof assessmentSchema>;
export type Profile = z.infer<typeof profileFields>;
export type Tally = z.infer<typeof tallySchema>;
