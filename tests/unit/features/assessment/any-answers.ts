import fc from 'fast-check';
import { conversationCheck } from './definition.ts';

/** The questions of the conversation check. */
export const questionIds = conversationCheck.questions.map(({ id }) => id);

/** Any set of answers, some questions skipped, some not applying. */
export const someAnswers = fc.dictionary(
  fc.constantFrom(...questionIds),
  fc.constantFrom('0', '1', '2', '3', '4', 'na'),
);

/** Mostly high answers, so that the outer bands and the caps come up. */
export const mostlyHigh = fc.dictionary(
  fc.constantFrom(...questionIds),
  fc.constantFrom('0', '3', '3', '4', '4', '4', '4', 'na'),
  { minKeys: 14 },
);

/** Some answers, and the same among other questions and values that an assessment does not have. */
interface AmongNonsense {
  readonly answers: Record<string, string>;
  readonly all: Record<string, unknown>;
}

/**
 * @param answered any answers to the questions of an assessment
 * @param ids the questions that it has
 * @param near ids that it does not have, and that look like its own
 */
export function amongNonsense(
  answered: fc.Arbitrary<Record<string, string>>,
  ids: readonly string[],
  near: readonly string[],
): fc.Arbitrary<AmongNonsense> {
  const strange = fc.dictionary(
    fc
      .oneof(fc.constantFrom(...near, '__proto__', 'constructor'), fc.string())
      .filter((id) => !ids.includes(id)),
    fc.anything(),
  );
  const nonsense = fc
    .anything()
    .filter((value) => typeof value !== 'string' || !/^[0-4]$/.test(value));
  return fc.tuple(answered, strange, nonsense).map(([answers, others, value]) => {
    const skipped = ids.filter((id) => !Object.hasOwn(answers, id));
    const noise = Object.fromEntries(skipped.map((id) => [id, value]));
    return { answers, all: { ...others, ...noise, ...answers } };
  });
}
