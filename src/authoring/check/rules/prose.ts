import { z } from 'astro/zod';
import type { Entry, Guide } from '../guide.ts';
import { errorAt, start, type Problem } from '../problem.ts';
import { isHard, meanGrade, sentencesOf, type Sentence } from '../reading-ease.ts';

/** A text above this mean does not suit a tired reader. */
const highestGrade = 9;

const english = z.looseObject({ language: z.string().startsWith('en') });

/**
 * How hard the texts are to read. The formula knows English only; other guides are not measured.
 *
 * @param bySentence whether hard sentences are warned of one by one
 */
export function checkProse({ entries, lists }: Guide, bySentence: boolean): Problem[] {
  if (!english.safeParse(lists.get('site.yaml')?.data).success) return [];
  return entries.flatMap((entry) => {
    if (!entry.markdown) return [];
    const sentences = sentencesOf(entry.markdown);
    return [
      ...tooHard(entry, sentences),
      ...(bySentence ? sentences.filter(isHard).map((one) => warning(entry, one)) : []),
    ];
  });
}

/** Principles and terms are parts of a page, and too short for a mean. */
function tooHard({ path, ref }: Entry, sentences: readonly Sentence[]): Problem[] {
  const grade = meanGrade(sentences);
  if (ref.includes('#') || grade <= highestGrade) return [];
  return [
    errorAt(path, start, {
      what: `The text takes ${grade.toFixed(1)} school years to read.`,
      allowed: `at most ${highestGrade} in the mean; 7 is good. npm run check -- --prose names hard sentences`,
    }),
  ];
}

function warning({ path }: Entry, { place, words, grade, text }: Sentence): Problem {
  const what = `This sentence has ${words} words and takes ${grade.toFixed(0)} school years: ${text}`;
  return { severity: 'warning', path, ...place, what };
}
