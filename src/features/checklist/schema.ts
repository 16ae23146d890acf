import { z } from 'astro/zod';
import { day, id, pageFields, tool, typeset } from '../../lib/front-matter.ts';

/** Front matter of a checklist, `content/checklists/<slug>.md`. */
export const checklistSchema = z.strictObject({
  ...pageFields,
  /** Its place in the list of checklists, from 1. */
  order: z.number().int().positive(),
  /** How long it takes, in minutes. */
  minutes: z.number().int().positive(),
  /** When to use it, in a few words under the title. */
  when: typeset(),
  /** The page to go to when it is done. */
  next: z.string().optional(),
  /** What the page lets its reader do on the spot. */
  tool: tool.optional(),
  /** Whether the list is worked through again and again; it then says when it was last finished. */
  again: z.boolean().optional(),
  /**
   * Items whose meaning changed, each with the day: `{ find-the-facts: 2026-12-01 }`. Readers who
   * ticked one before that day are told.
   */
  revised: z.record(id, day).optional(),
});
