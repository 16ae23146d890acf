import { z } from 'astro/zod';
import { id, typeset } from '../../lib/front-matter.ts';

/** Front matter of a principle, `content/principles/<anchor>.md`; the file's name is its anchor. */
export const principleSchema = z.strictObject({
  title: typeset(70),
  /** Its number on the page, from 1. */
  order: z.number().int().positive(),
  /** The chapter that works it out. */
  chapter: id,
  keywords: z.array(z.string()).optional(),
});
