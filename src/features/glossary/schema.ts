import { z } from 'astro/zod';
import { id, typeset } from '../../lib/front-matter.ts';

/** Front matter of a glossary term, `content/glossary/<id>.md`; the file's name is its anchor. */
export const termSchema = z.strictObject({
  /** The term as the glossary prints it. */
  term: typeset(70),
  /** The exact forms that are linked in running text. */
  match: z.array(z.string().min(1)).min(1),
  /** Whether those forms are linked at all; false for words that also mean ordinary things. */
  auto: z.boolean().default(true),
  /** The chapter that uses it most. */
  chapter: id,
  /** Other terms worth a look. */
  see: z.array(id).optional(),
  keywords: z.array(z.string()).optional(),
});
