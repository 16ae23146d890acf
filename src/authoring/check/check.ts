import { hasText, readGuide, type Guide, type Sources, type TextEntry } from './guide.ts';
import { knownIn, type Known } from './known.ts';
import { inOrder, type Problem } from './problem.ts';
import { meanGrade } from './reading-ease.ts';
import { checkChecklists } from './rules/checklists.ts';
import { checkCitations } from './rules/citations.ts';
import { checkComponents } from './rules/components.ts';
import { checkDays } from './rules/days.ts';
import { checkDrawings } from './rules/drawings.ts';
import { checkEditor } from './rules/editor.ts';
import { checkEncoding } from './rules/encoding.ts';
import { checkFields } from './rules/fields.ts';
import { checkFiles } from './rules/files.ts';
import { checkHeadings } from './rules/headings.ts';
import { checkHtml } from './rules/html.ts';
import { checkIds } from './rules/ids.ts';
import { checkLinks } from './rules/links.ts';
import { checkNotes } from './rules/notes.ts';
import { checkParts } from './rules/parts.ts';
import { checkPictures } from './rules/pictures.ts';
import { checkPlaceholders, checkSettingsPlaceholders } from './rules/placeholders.ts';
import { checkPlainWords } from './rules/plain-words.ts';
import { checkPlanned } from './rules/planned.ts';
import { checkProse, checkSentences, type GradeOf } from './rules/prose.ts';
import { checkRedirects } from './rules/redirects.ts';
import { checkRankedPlaces } from './rules/ranked-places.ts';
import { checkReferences } from './rules/references.ts';
import { checkRepeats } from './rules/repeats.ts';
import { checkSections } from './rules/sections.ts';
import { checkSelfReferences } from './rules/self-references.ts';
import { checkSigns } from './rules/signs.ts';
import { checkSynonyms } from './rules/synonyms.ts';
import { checkTables } from './rules/tables.ts';
import { checkTools } from './rules/tools.ts';
import { checkUniqueness } from './rules/uniqueness.ts';
import { checkYears } from './rules/years.ts';

/** What differs from one check to another. */
export interface CheckOptions {
  /** Whether hard sentences are warned of one by one. */
  readonly prose?: boolean;
  /** What grades a text, where somebody keeps grades. */
  readonly gradeOf?: GradeOf;
  /** Today, as far as days and years may lie in the future. */
  readonly now?: Date;
}

/**
 * Holds everything that authors wrote against the rules.
 *
 * @returns every problem of every file, by file and from the top of each; no exception is thrown
 *   for anything an author may have written
 */
export function checkContent(sources: Sources, options: CheckOptions = {}): Problem[] {
  const { now = new Date() } = options;
  const guide = readGuide(sources);
  const known = knownIn(guide);
  const references = checkReferences(guide, known);
  return inOrder([
    ...checkEncoding(guide),
    ...checkFiles(guide),
    ...checkFields(guide).filter((problem) => !isAtOneOf(problem, references)),
    ...checkPlainWords(guide),
    ...checkDays(guide, now),
    ...checkYears(guide, now),
    ...checkUniqueness(guide),
    ...references,
    ...checkSelfReferences(guide),
    ...checkRepeats(guide),
    ...checkRankedPlaces(guide),
    // One after the other, so that each text is parsed once.
    ...guide.entries.flatMap((entry) => [
      ...checkPlaceholders(entry, known),
      ...(hasText(entry) ? checkText(entry, guide, known, options) : []),
    ]),
    ...checkDrawings(guide),
    ...checkSettingsPlaceholders(guide),
    ...checkChecklists(guide),
    ...checkIds(guide, known),
    ...checkPlanned(guide, known),
    ...checkRedirects(guide, known),
    ...checkSynonyms(guide),
    ...checkSections(guide),
    ...checkEditor(guide, known),
    ...checkTools(guide),
  ]);
}

/** What is wrong with one text, and with what it takes in. */
function checkText(text: TextEntry, guide: Guide, known: Known, options: CheckOptions): Problem[] {
  return [
    ...checkHeadings(text),
    ...checkLinks(text, guide, known),
    ...checkCitations(text, known),
    ...checkNotes(text),
    ...checkParts(text),
    ...checkPictures(text, guide),
    ...checkComponents(text, known),
    ...checkHtml(text),
    ...checkSigns(text),
    ...checkTables(text),
    ...(known.isEnglish ? checkReading(text, options) : []),
  ];
}

/** How hard an English text is to read. */
function checkReading(text: TextEntry, { prose, gradeOf = meanGrade }: CheckOptions): Problem[] {
  return [...checkProse(text, gradeOf), ...(prose ? checkSentences(text) : [])];
}

/** An unknown name may also have the wrong form; that it is unknown says enough. */
function isAtOneOf(problem: Problem, others: readonly Problem[]): boolean {
  return others.some(
    ({ path, line, column }) =>
      path === problem.path && line === problem.line && column === problem.column,
  );
}
