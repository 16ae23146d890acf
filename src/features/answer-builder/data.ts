import * as v from 'valibot';

const blank = v.object({ label: v.string(), example: v.string() });
const lines = v.array(v.string());

const situation = v.object({
  id: v.string(),
  understood: blank,
  next: blank,
  frame: lines,
  secrecy: lines,
  secrecyNext: v.optional(blank),
});

const common = { id: v.string(), says: v.string() };

const notice = v.variant('kind', [
  v.object({ ...common, kind: v.literal('phrases'), phrases: lines }),
  v.object({ ...common, kind: v.literal('sentences'), most: v.number() }),
  v.object({ ...common, kind: v.literal('promise'), phrases: lines, unless: v.array(lines) }),
  v.object({ ...common, kind: v.literal('same') }),
]);

const answers = v.object({ situations: v.array(situation), notices: v.array(notice) });

/** What the builder needs of `content/answers.yaml` once the page is there. */
export type LiveAnswers = v.InferOutput<typeof answers>;

/** Reads the JSON that the page brought; null where it is none. */
export function parseAnswers(json: string): LiveAnswers | null {
  try {
    const { success, output } = v.safeParse(answers, JSON.parse(json));
    return success ? output : null;
  } catch {
    return null;
  }
}
