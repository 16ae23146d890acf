import * as v from 'valibot';

const from = v.object({ from: v.number() });

const dimension = v.object({ key: v.string() });

const capFields = { id: v.string(), from: v.array(v.string()), to: v.string() };

const cap = v.variant('when', [
  v.object({ ...capFields, when: v.literal('unknown'), dimension: v.string() }),
  v.object({ ...capFields, when: v.literal('under'), dimension: v.string(), value: v.number() }),
  v.object({ ...capFields, when: v.literal('any-under'), value: v.number() }),
]);

/** What scoring needs of a profile: its ids and numbers, none of its words. */
export const profileRules = v.object({
  levels: v.object({ next: from, keep: from }),
  dimensions: v.array(dimension),
  questions: v.array(v.object({ id: v.string(), dimension: v.string() })),
  minimums: v.object({ perDimension: v.number(), dimensions: v.number(), answers: v.number() }),
  bands: v.array(v.object({ key: v.string(), from: v.number() })),
  caps: v.array(cap),
});

/** What counting posts needs of a tally. */
export const tallyRules = v.object({
  posts: v.number(),
  fewest: v.number(),
  counts: v.array(
    v.object({
      question: v.string(),
      answers: v.array(v.object({ upTo: v.number(), answer: v.string() })),
    }),
  ),
});

export type ProfileRules = v.InferOutput<typeof profileRules>;
export type Cap = v.InferOutput<typeof cap>;
export type TallyRules = v.InferOutput<typeof tallyRules>;

/**
 * The rules of a definition as text for an attribute, without what is not needed to compute.
 *
 * @throws ValiError when the definition is not of that shape
 */
export function writeRules(schema: v.GenericSchema, definition: unknown): string {
  return JSON.stringify(v.parse(schema, definition));
}

/** Reads rules from an attribute; null for nothing or nonsense. */
export function readRules<Rules>(
  schema: v.GenericSchema<unknown, Rules>,
  text: string | undefined,
): Rules | null {
  try {
    const parsed = v.safeParse(schema, JSON.parse(text ?? ''));
    return parsed.success ? parsed.output : null;
  } catch {
    return null;
  }
}
