import { kindOf, type Kind } from './kinds.ts';
import { isShape, list, text } from './shapes.ts';

/** What the quick list knows of a page, or of a part of a page that is found by itself. */
export interface QuickEntry {
  readonly kind: Kind;
  /** From the root of the host, with the base path. */
  readonly address: string;
  readonly title: string;
  /** The reader's question; empty where the page has none. */
  readonly question: string;
  /** What a part of a page says in a sentence or two, such as a term's definition; else empty. */
  readonly text: string;
  /** Words that readers type and the page does not say; one entry a word or phrase. */
  readonly keywords: readonly string[];
}

/** Titles, questions and readers' words of the whole site, small enough to answer at once. */
export interface QuickList {
  readonly entries: readonly QuickEntry[];
  /** Words and phrases that mean about the same, a group each. */
  readonly synonyms: readonly (readonly string[])[];
  /** Stems of what the whole guide is about, so that a query says little by them. */
  readonly subject: ReadonlySet<string>;
  /** Stems that stand on many pages, and on what share of them, from 0 to 1. */
  readonly common: ReadonlyMap<string, number>;
  /** Files of the index that every search needs, beside it. */
  readonly files: readonly string[];
  /** Files with the text's words, by the first word of each, in the words' order. */
  readonly chunks: readonly Chunk[];
}

/** A file of the index that holds words from this one on, up to where the next one begins. */
export type Chunk = readonly [first: string, file: string];

/** An entry as it lies on the server, its address below the base path. */
export type StoredEntry = readonly [
  kind: string,
  address: string,
  title: string,
  question: string,
  text: string,
  keywords: readonly string[],
];

/** The list as it lies on the server, `pagefind/list.json`. */
export interface StoredList {
  readonly entries: readonly StoredEntry[];
  readonly synonyms: readonly (readonly string[])[];
  readonly subject: readonly string[];
  readonly common: readonly (readonly [stem: string, share: number])[];
  readonly files: readonly string[];
  readonly chunks: readonly Chunk[];
}

const texts = (value: unknown): string[] => list(value).map(text).filter(Boolean);

function entryOf(value: unknown, base: string): QuickEntry {
  const [kind, address, title, question, description, keywords] = list(value);
  return {
    kind: kindOf(text(kind)),
    address: base + text(address),
    title: text(title),
    question: text(question),
    text: text(description),
    keywords: texts(keywords),
  };
}

function shareOf(value: unknown): [string, number][] {
  const [stem, share] = list(value);
  return typeof stem === 'string' && typeof share === 'number' ? [[stem, share]] : [];
}

function chunkOf(value: unknown): Chunk {
  const [first, file] = list(value);
  return [text(first), text(file)];
}

/**
 * Reads the list as the build wrote it; what is missing is taken as empty.
 *
 * @param base where the site stands on its host, without a slash at the end
 */
export function quickListOf(value: unknown, base: string): QuickList {
  const { entries, synonyms, subject, common, files, chunks } = isShape(value) ? value : {};
  return {
    entries: list(entries).map((entry) => entryOf(entry, base)),
    synonyms: list(synonyms).map(texts),
    subject: new Set(texts(subject)),
    common: new Map(list(common).flatMap(shareOf)),
    files: texts(files),
    chunks: list(chunks).map(chunkOf),
  };
}
