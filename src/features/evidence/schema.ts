import { z } from 'astro/zod';
import { typeset } from '../../lib/front-matter.ts';
import { doiSchema } from './doi.ts';

/** One figure of `content/evidence.yaml`, cited in prose as `[^E9]`. */
const figureSchema = z.strictObject({
  /** `E` and a number; a promise, because pages cite it. */
  id: z.string().regex(/^E\d+$/, 'E and a number, such as E9'),
  /** What was found, in our words, as a sentence. */
  finding: typeset(),
  /** Who published it, by name. */
  source: typeset(),
  /** The year of publication. */
  year: z.number().int().min(1900).max(2100),
  kind: z.enum(['study', 'survey', 'report', 'rule']),
  /** How sure we are that the source says this. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What it does not say. */
  limits: typeset(),
  /** A DOI or arXiv number, the only links to sources. */
  doi: doiSchema.optional(),
});

export const evidenceSchema = z.array(figureSchema);

export type Figure = z.infer<typeof figureSchema>;
