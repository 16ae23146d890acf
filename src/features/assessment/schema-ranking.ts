import { z } from 'astro/zod';
import { issueOf } from './broken.ts';
import { brokenRanking } from './broken-ranking.ts';
import {
  assessmentFields,
  id,
  noticeSchema,
  optionIds,
  questionId,
  since,
  stepSchema,
  words,
} from './schema-parts.ts';

const points = z.number().int().positive();

const taskSchema = z.strictObject({
  title: words,
  text: words,
  /** The one sentence to say. */
  say: words,
  /** How many lines there are to note the answers. */
  lines: z.number().int().min(1).max(12),
  /** Pages that help with it. */
  pages: z.array(z.string().min(1)),
});

const placeSchema = z.strictObject({
  /** File name of its card in `content/places`. */
  id,
  name: words,
  /** What to listen for there. */
  listen: words,
});

const questionSchema = z.strictObject({
  id: questionId,
  since,
  text: words,
  /** Boxes to tick instead of one choice. */
  several: z.boolean(),
  /** How many ticked answers count, in the order of the page; all where it is not said. */
  most: z.number().int().positive().optional(),
  /** Points for each place that is itself ticked. */
  eachPlace: points.optional(),
  options: z
    .array(
      z.strictObject({
        id,
        text: words,
        /** Points for places, by their ids. */
        points: z.record(z.string(), points).optional(),
        /** Clears the other answers when it is ticked, and is cleared by them. */
        exclusive: z.literal(true).optional(),
      }),
    )
    .min(2),
  /** The extra answer that counts for nothing. */
  notApplicable: words.optional(),
});

const baseSchema = z.strictObject({
  key: id,
  /** For which answers, in words for paper. */
  says: words,
  name: words,
  text: words,
  pages: z.array(z.string().min(1)),
});

/** A card to print, filled in with the answers; the words that head its lines. */
const cardSchema = z.strictObject({
  title: words,
  /** Heads what customers said, as noted in the task. */
  words,
  /** The question whose answers say where one is named already, and what heads them. */
  question: questionId,
  named: words,
  /** Heads the home. */
  chosen: words,
  second: words,
  base: words,
  /** Heads so many lines to be filled in by hand. */
  rules: words,
  lines: z.number().int().min(1).max(12),
  /** Heads what is filled in by hand: places that are left, and the note there. */
  leave: words,
  note: words,
  /** Heads a day in three months. */
  again: words,
});

const rankingFields = z.strictObject({
  kind: z.literal('ranking'),
  ...assessmentFields,
  /** What to do before the questions. */
  task: taskSchema,
  /** In the order in which the last ties are decided. */
  places: z.array(placeSchema).min(2),
  /** In the order of the page. */
  questions: z.array(questionSchema).min(2),
  /** Questions without which there is no ranking. */
  needed: z.array(questionId),
  /** Beyond those: a place named in `place`, or so many of `of` answered. */
  enough: z.strictObject({
    place: questionId,
    of: z.array(questionId).min(1),
    fewest: z.number().int().positive(),
  }),
  /** Said when there is not enough. */
  tooFew: noticeSchema,
  /** The question whose places are left out. */
  unwanted: questionId,
  /** Places that certain answers rule out. */
  ruledOut: z.array(z.strictObject({ place: id, question: questionId, is: optionIds })),
  /** The same in words, for paper. */
  ruledOutSays: words.optional(),
  /** Questions in which being named decides a tie, the strongest first. */
  ties: z.array(questionId),
  /** Points that a home or an outpost needs. */
  homeFrom: points,
  /** Share of the home's points that an outpost needs, 0 to 1. */
  outpostShare: z.number().min(0).max(1),
  /** Said instead of a home. */
  noHome: noticeSchema,
  /** On what ground a home is named: the first of these questions that names it. */
  grounds: z.array(z.strictObject({ question: questionId, ground: id, text: words })),
  /** The ground where no question names it. */
  guess: z.strictObject({ ground: id, text: words }),
  /** Which base stands beside every home, by the answer to a question. */
  base: z.strictObject({ question: questionId, by: z.record(z.string(), id), unknown: id }),
  bases: z.array(baseSchema).min(1),
  /** Remarks for certain answers, whatever the ranking; `says`: when, in words for paper. */
  remarks: z.array(
    z.strictObject({ question: questionId, is: optionIds, says: words, text: words }),
  ),
  /** The first three are shown, the rest folded. */
  steps: z.array(stepSchema).min(1),
  card: cardSchema.optional(),
});

/** An instrument that ranks places by the points that answers give them. */
export const rankingSchema = rankingFields.superRefine((ranking, context) => {
  for (const broken of brokenRanking(ranking)) context.addIssue(issueOf(broken));
});

export type RankingDefinition = z.infer<typeof rankingFields>;
