import { fleschKincaid } from 'flesch-kincaid';
import type { Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { syllable } from 'syllable';
import { placeOfNode, type MarkdownText } from './markdown-text.ts';
import { start, type Place } from './problem.ts';

/** A sentence, and how hard it is to read. */
export interface Sentence {
  readonly text: string;
  readonly place: Place;
  readonly words: number;
  readonly syllables: number;
  /** School years that reading it takes, by Flesch and Kincaid (1975). */
  readonly grade: number;
}

const sentences = new Intl.Segmenter('en-GB', { granularity: 'sentence' });

/** Words and numbers; a hyphen parts two words, an apostrophe or a point inside one does not. */
const word = /[\p{L}\p{N}]+(?:['’.,][\p{L}\p{N}]+)*/gu;

/** What stands in a paragraph or list item, and where it begins. */
interface Prose {
  /** As written. */
  readonly text: string;
  /** Of the same length and in one line, without notes and ids. */
  readonly line: string;
  readonly place: Place;
}

/** Every sentence of the paragraphs and list items of an English text. */
export function sentencesOf(text: MarkdownText): Sentence[] {
  const all = proseIn(text);
  const found: Sentence[] = [];
  let from = 0;
  let passed = 0;
  for (const { segment, index } of segmentsOf(all)) {
    const sentence = measured(segment, placeIn(all[passed], index - from));
    if (sentence.words > 0) found.push(sentence);
    if (!segment.endsWith('\n')) continue;
    from = index + segment.length;
    passed += 1;
  }
  return found;
}

function proseIn({ nodes }: MarkdownText): Prose[] {
  return nodes.filter((node) => node.type === 'paragraph').map(proseOf);
}

/** One call for all: for most paragraphs the call itself takes longer than what it does. */
function segmentsOf(all: readonly Prose[]): Intl.Segments {
  return sentences.segment(all.map(({ line }) => line).join('\n'));
}

function proseOf(paragraph: Paragraph): Prose {
  const text = toString(paragraph).slice(labelLength(paragraph));
  const line = text.replace(/\[\^\w+\]|\{#[\w-]*\}|\n/g, (mark) => ' '.repeat(mark.length));
  return { text, line, place: placeOfNode(paragraph) };
}

function placeIn(prose: Prose | undefined, index: number): Place {
  if (!prose) return start;
  const passed = prose.text.slice(0, index).split('\n').length - 1;
  return passed === 0 ? prose.place : { line: prose.place.line + passed, column: 1 };
}

/** Bold words on a line of their own say who speaks; they belong to no sentence. */
function labelLength({ children: [first, second] }: Paragraph): number {
  const label = first?.type === 'strong' && second?.type === 'text' && /^\s*\n/.test(second.value);
  return label ? toString(first).length : 0;
}

const syllablesOf = new Map<string, number>();

/** A guide says most of its words many times over, and counting takes a score of patterns. */
function syllablesIn(word: string): number {
  const known = syllablesOf.get(word);
  if (known !== undefined) return known;
  const counted = syllable(word);
  syllablesOf.set(word, counted);
  return counted;
}

/** How many words a sentence has, and how many syllables they have together. */
function countsOf(segment: string): { word: number; syllable: number } {
  const spoken = segment.match(word) ?? [];
  return {
    word: spoken.length,
    syllable: spoken.reduce((sum, each) => sum + syllablesIn(each), 0),
  };
}

function measured(segment: string, place: Place): Sentence {
  const counts = countsOf(segment);
  const grade = gradeOf({ sentence: 1, ...counts });
  return { text: segment.trim(), place, words: counts.word, syllables: counts.syllable, grade };
}

/** The formula knows no text without syllables, such as a bare number: that is not hard to read. */
function gradeOf(counts: Parameters<typeof fleschKincaid>[0]): number {
  const grade = fleschKincaid(counts);
  return Number.isNaN(grade) ? 0 : grade;
}

/**
 * The grade of a whole English text; 0 for one without words. Each build asks this of every text, so
 * nothing is made of the single sentences.
 */
export function meanGrade(text: MarkdownText): number {
  const total = { sentence: 0, word: 0, syllable: 0 };
  for (const { segment } of segmentsOf(proseIn(text))) {
    const { word: words, syllable: syllables } = countsOf(segment);
    if (words > 0) total.sentence += 1;
    total.word += words;
    total.syllable += syllables;
  }
  return gradeOf(total);
}

/** Long, or long words in no short sentence. */
export function isHard({ words: count, grade }: Sentence): boolean {
  return count > 25 || (count > 8 && grade > 13);
}
