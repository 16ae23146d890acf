import type { QuickEntry, QuickList } from './quick-list.ts';
import { saysLittle, stemsOf } from './stems.ts';

/** A stretch of an entry that is matched as a whole: its title, a keyword, a heading. */
export interface Unit {
  readonly field: Field;
  readonly stems: ReadonlySet<string>;
  /** Each two stems that stand side by side, the small words among them. */
  readonly pairs: ReadonlySet<string>;
}

/** How much a match counts, by where it stands. */
export const fieldWeights = {
  title: 1,
  question: 0.95,
  keyword: 0.87,
  spot: 0.6,
  text: 0.5,
} as const;

export type Field = keyof typeof fieldWeights;

export interface IndexedEntry {
  readonly entry: QuickEntry;
  readonly units: readonly Unit[];
  readonly stems: ReadonlySet<string>;
}

/** The quick list, ready to be searched. */
export interface QuickIndex {
  readonly entries: readonly IndexedEntry[];
  /** In how many entries a stem stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The stems of all titles, questions and keywords. */
  readonly names: ReadonlySet<string>;
  /** On what share of all pages a stem stands, for those that stand on many. */
  readonly common: ReadonlyMap<string, number>;
  readonly subject: ReadonlySet<string>;
  /** Phrases by stems, with the other phrases of their groups. */
  readonly synonyms: readonly (readonly (readonly string[])[])[];
}

/** Each two stems of a text that stand side by side. */
export function pairsOf(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, position) => `${stems[position] ?? ''} ${stem}`);
}

function unit(field: Field, text: string): Unit {
  const stems = stemsOf(text);
  return { field, stems: new Set(stems), pairs: new Set(pairsOf(stems)) };
}

function indexed(entry: QuickEntry): IndexedEntry {
  const units = [
    unit('title', entry.title),
    unit('question', entry.question),
    ...entry.keywords.map((keyword) => unit('keyword', keyword)),
    unit('text', entry.text),
  ].filter(({ stems }) => stems.size > 0);
  return { entry, units, stems: new Set(units.flatMap(({ stems }) => [...stems])) };
}

function frequencies(entries: readonly IndexedEntry[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { stems } of entries) {
    for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  return counts;
}

function stemsOfNames(entries: readonly IndexedEntry[]): Set<string> {
  const names = entries.flatMap(({ units }) => units.filter(({ field }) => field !== 'text'));
  return new Set(names.flatMap(({ stems }) => [...stems]));
}

/** Prepares a list for searching; takes some milliseconds, so it is done once. */
export function indexOf({ entries, synonyms, common, subject }: QuickList): QuickIndex {
  const all = entries.map(indexed);
  return {
    entries: all,
    frequency: frequencies(all),
    names: stemsOfNames(all),
    common,
    subject,
    synonyms: synonyms.map((group) => group.map(stemsOf)),
  };
}

/** Whether some page has a stem, as far as the list can tell; most of what stands in texts it cannot. */
export const isInList = (stem: string, { frequency, common }: QuickIndex): boolean =>
  frequency.has(stem) || common.has(stem);

/** What a word weighs that says little by itself. */
const weightOfLittle = 0.1;

/** A stem counts as standing in this many entries at least, so that no oddity outweighs the rest. */
const leastFrequency = 2;

/** The share for stems of no title, question or keyword: these are seldom what a page is about. */
const shareOfUnlisted = 0.1;

/** What a word weighs at most that every page is about. */
const weightOfSubject = 1;

/** What a stem weighs: the rarer, in the list or in the pages' text, the more. */
export function rarity(stem: string, index: QuickIndex): number {
  const { entries, frequency, names, common, subject } = index;
  if (saysLittle(stem)) return weightOfLittle;
  const count = names.has(stem) ? frequency.get(stem) : undefined;
  const inList = count ? Math.max(leastFrequency, count) / (entries.length + 1) : shareOfUnlisted;
  const weight = Math.log(1.2 + 1 / Math.max(inList, common.get(stem) ?? 0));
  return subject.has(stem) ? Math.min(weightOfSubject, weight) : weight;
}
