import { z } from 'astro/zod';
import type { Entry, Guide } from '../guide.ts';
import { isPart } from '../known.ts';
import type { MarkdownText } from '../markdown-text.ts';
import { errorAt, start, type Problem } from '../problem.ts';
import { isHard, meanGrade, sentencesOf, type Sentence } from '../reading-ease.ts';

/** A text above this mean does not suit a tired reader. */
const highestGrade = 9;

const english = z.looseObject({ language: z.string().startsWith('en') });

/** What says how many school years reading a text takes in the mean. */
export type GradeOf = (text: MarkdownText) => number;

/** Works it out from every sentence. */
export const gradeOfText: GradeOf = (text) => meanGrade(sentencesOf(text));

/** How hard the texts are to read. The formula knows English only; other guides are not measured. */
export function checkProse(guide: Guide, gradeOf: GradeOf): Problem[] {
  return englishTexts(guide).flatMap(({ entry, text }) => tooHard(entry, gradeOf(text)));
}

/** Every hard sentence, as a warning. */
export function checkSentences(guide: Guide): Problem[] {
  return englishTexts(guide).flatMap(({ entry, text }) =>
    sentencesOf(text)
      .filter(isHard)
      .map((one) => warning(entry, one)),
  );
}

function englishTexts({ entries, lists }: Guide): { entry: Entry; text: MarkdownText }[] {
  if (!english.safeParse(lists.get('site.yaml')?.data).success) return [];
  return entries.flatMap((entry) => (entry.markdown ? [{ entry, text: entry.markdown }] : []));
}

/** Principles and terms are parts of a page, and too short for a mean. */
function tooHard(entry: Entry, grade: number): Problem[] {
  const { path } = entry;
  if (isPart(entry) || grade <= highestGrade) return [];
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
