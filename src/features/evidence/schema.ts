import { z } from 'astro/zod';
import { doiSchema } from './doi.ts';

/** One figure of `content/evidence.yaml`, cited in prose as `[^E9]`. */
const figureSchema = z.strictObject({
  /** `E` and a number; a promise, because pages cite it. */
  id: z.string().regex(/^E\d+$/, 'E and a number, such as E9'),
  /** What was found, in our words, as a sentence. */
  finding: z.string().min(1),
  /** Who published it, by name. */
  source: z.string().min(1),
  /** The year of publication. */
  year: z.number().int().min(1900).max(2100),
  kind: z.enum(['study', 'survey', 'report', 'rule']),
  /** How sure we are that the source says this. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** What it does not say. */
  limits: z.string().min(1),
  /** A DOI or arXiv number, the only links to sources. */
  doi: doiSchema.optional(),
});

export const evidenceSchema = z.array(figureSchema);

export type Figure = z.infer<typeof figureSchema>;
