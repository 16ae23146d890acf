import { z } from 'astro/zod';
import { day, typeset } from '../../lib/front-matter.ts';

/** Front matter of a place card, `content/places/<id>.md`; the file's name is its anchor. */
export const placeSchema = z.strictObject({
  /** What the place is called. */
  title: typeset(70),
  /** Its number on the page, from 1. */
  order: z.number().int().positive(),
  /** The day its facts were last checked. */
  checked: day,
  /** Whom it fits and whom it does not, in a line. */
  fit: typeset(),
  /** Ids of the figures that the card uses. */
  evidence: z.array(z.string().regex(/^E\d+$/, 'E and a number, such as E9')).optional(),
  keywords: z.array(z.string()).optional(),
});
