import { z } from 'astro/zod';
import { day, id, pageFields, typeset } from '../../lib/front-matter.ts';

/** Text that has to be there. */
export const words = typeset();

/** The answers of a question count from 0 to 4, and the score is the answer's id. */
export const score = z.enum(['0', '1', '2', '3', '4']);

/** A letter and a number, such as `A7`; readers' browsers remember it. */
export const questionId = z
  .string()
  .regex(/^[A-Z][1-9]\d*$/, 'a capital letter and a number, such as A7');

/** Something to do, and the pages that help with it. */
export const stepSchema = z.strictObject({
  text: words,
  /** How many minutes it takes. */
  minutes: z.number().int().positive().optional(),
  /** Pages as in links, without slashes at the ends; planned ones are shown as plain text. */
  pages: z.array(z.string().min(1)),
});

/** What every self-assessment says of itself, whatever its kind. */
export const assessmentFields = {
  ...pageFields,
  /** To be raised when results from before a change can no longer be compared with those after. */
  version: z.number().int().positive().default(1),
  /** Its place in the list of self-assessments, from 1. */
  order: z.number().int().positive(),
  /** The longest it usually takes, in minutes. */
  minutes: z.number().int().positive(),
  /** What to know before the first question. */
  intro: words,
  /** What is asked, in a sentence. */
  asked: words,
  /** How answers become a result, in plain words. */
  scored: words,
  /** What a result looks like, in a few words of one. */
  example: words.optional(),
};

/** The day on which a question came, where it was not there from the beginning. */
export const since = day.optional();

/** A heading and what stands below it. */
export const noticeSchema = z.strictObject({ heading: words, text: words });

/** What is compared with an answer's id. */
export const optionIds = z.array(z.string().min(1)).min(1);

export { id };

export type Step = z.infer<typeof stepSchema>;
