import { z } from 'astro/zod';
import { id, pageFields, typeset } from '../../lib/front-matter.ts';

/** Front matter of a worksheet, `content/worksheets/<slug>.md`, at `/templates/<slug>/`. */
export const worksheetSchema = z.strictObject({
  ...pageFields,
  /** Its place in the list of worksheets, from 1. */
  order: z.number().int().positive(),
  /** How long it takes to fill in once, in minutes. */
  minutes: z.number().int().positive(),
  /** When to use it, in a few words under the title. */
  when: typeset(),
  /** The chapter it belongs to. */
  chapter: id,
  /** Whether the sheet is wider than high. */
  landscape: z.boolean().optional(),
  /** What helps on the screen, beside the sheet of paper. */
  tool: z.enum(['listening-log', 'weekly-routine']).optional(),
});
