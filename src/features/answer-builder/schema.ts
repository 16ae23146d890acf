import { z } from 'astro/zod';
import { id, typeset } from '../../lib/front-matter.ts';
import { typographic } from '../../lib/typographic.ts';
import { isFrame } from './frame.ts';

/** Lines of an answer; blanks stand in braces. */
const frame = z
  .array(
    z
      .string()
      .min(1)
      .refine(isFrame, {
        error: 'This line has a blank that nobody fills in.',
        params: { allowed: '{name}, {understood}, {next} and {me}' },
      })
      .transform((text) => typographic(text)),
  )
  .min(2);

const blank = z.strictObject({
  /** What the owner is asked to write, in a few words. */
  label: typeset(70),
  /** What somebody else wrote there; continues the frame as it stands. */
  example: typeset(120),
});

const situation = z.strictObject({
  id,
  /** What came, in the owner's words. */
  says: typeset(50),
  understood: blank,
  next: blank,
  /** One line of the answer each; the last is the owner's name. */
  frame,
  /** The frame for those who may not say that somebody came to them. */
  secrecy: frame,
  /** What is asked for in place of `next` then. */
  secrecyNext: blank.optional(),
});

const says = typeset();

/** What a page remarks, with at most one blank in it. */
const saying = (blank: string) =>
  says.refine((text) => !text.replaceAll(blank, '').includes('{'), {
    error: 'This remark has a blank that the page does not fill in.',
    params: { allowed: `${blank}, or no blank` },
  });

const phrases = z.array(z.string().min(2)).min(1);

/** What the page remarks on; a remark never keeps anybody from copying. */
const notice = z.discriminatedUnion('kind', [
  /** Words that are better not there. `{found}` in `says` is the one that was found. */
  z.strictObject({ id, kind: z.literal('phrases'), says: saying('{found}'), phrases }),
  /** More sentences than `most`, the name not counted. `{count}` in `says` is how many. */
  z.strictObject({
    id,
    kind: z.literal('sentences'),
    says: saying('{count}'),
    most: z.number().int().positive(),
  }),
  /** One of `phrases` in a sentence that has no digit and none of `unless`. */
  z.strictObject({ id, kind: z.literal('promise'), says, phrases, unless: z.array(phrases) }),
  /** The same words as in the last answer, the names aside. */
  z.strictObject({ id, kind: z.literal('same'), says }),
]);

/** `content/answers.yaml`: the situations, frames and remarks of the answer builder. */
export const answersSchema = z.strictObject({
  /** The page to go to once the answer is written. */
  next: z.string().optional(),
  situations: z.array(situation).min(1),
  notices: z.array(notice),
});

export type Answers = z.infer<typeof answersSchema>;
export type Notice = z.infer<typeof notice>;
