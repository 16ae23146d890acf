import type { Entry, TextEntry } from '../guide.ts';
import { isPart } from '../known.ts';
import type { MarkdownText } from '../markdown-text.ts';
import { errorAt, start, type Problem } from '../problem.ts';
import { isHard, sentencesOf, type Sentence } from '../reading-ease.ts';

/** A text above this mean does not suit a tired reader. */
const highestGrade = 9;

/** What says how many school years reading a text takes in the mean. */
export type GradeOf = (text: MarkdownText) => number;

/**
 * How hard an English text is to read. Principles and terms are parts of a page, and too short for
 * a mean.
 */
export function checkProse(entry: TextEntry, gradeOf: GradeOf): Problem[] {
  return isPart(entry) ? [] : tooHard(entry, gradeOf(entry.markdown));
}

/** Every hard sentence of an English text, as a warning. */
export function checkSentences(entry: TextEntry): Problem[] {
  return sentencesOf(entry.markdown)
    .filter(isHard)
    .map((one) => warning(entry, one));
}

function tooHard({ path }: Entry, grade: number): Problem[] {
  if (grade <= highestGrade) return [];
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
