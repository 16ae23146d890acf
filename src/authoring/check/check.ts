import { readGuide, type Guide, type Sources } from './guide.ts';
import { knownIn, type Known } from './known.ts';
import { inOrder, type Problem } from './problem.ts';
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
import { checkPlaceholders } from './rules/placeholders.ts';
import { checkPlainWords } from './rules/plain-words.ts';
import { checkPlanned } from './rules/planned.ts';
import { checkProse, checkSentences, gradeOfText, type GradeOf } from './rules/prose.ts';
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
    ...checkTexts(guide, known),
    ...checkPlaceholders(guide, known),
    ...checkChecklists(guide),
    ...checkIds(guide, known),
    ...checkPlanned(guide, known),
    ...checkRedirects(guide, known),
    ...checkSynonyms(guide),
    ...checkSections(guide),
    ...checkEditor(guide, known),
    ...checkTools(guide),
    ...checkProse(guide, options.gradeOf ?? gradeOfText),
    ...(options.prose ? checkSentences(guide) : []),
  ]);
}

/** What is wrong with Markdown, and with what it takes in. */
function checkTexts(guide: Guide, known: Known): Problem[] {
  return [
    ...checkHeadings(guide),
    ...checkLinks(guide, known),
    ...checkCitations(guide, known),
    ...checkNotes(guide),
    ...checkParts(guide),
    ...checkPictures(guide),
    ...checkDrawings(guide),
    ...checkComponents(guide),
    ...checkHtml(guide),
    ...checkSigns(guide),
    ...checkTables(guide),
  ];
}

/** An unknown name may also have the wrong form; that it is unknown says enough. */
function isAtOneOf(problem: Problem, others: readonly Problem[]): boolean {
  return others.some(
    ({ path, line, column }) =>
      path === problem.path && line === problem.line && column === problem.column,
  );
}
