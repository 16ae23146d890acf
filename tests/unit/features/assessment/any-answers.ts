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
