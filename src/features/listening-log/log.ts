import type { Entries, Json } from '../../lib/stored-document.ts';

/** The key under which the log is kept. */
export const logKey = 'listening-log';

/** What a line says, in the order of the sheet. */
export const fields = [
  'date',
  'place',
  'who',
  'words',
  'wanted',
  'felt',
  'could',
  'kind',
  'theme',
] as const;

export type Field = (typeof fields)[number];

export const kinds = ['question', 'complaint', 'wish', 'praise', 'other'] as const;

/** One thing heard. Every field is a text, empty where nothing was written. */
export type Line = Readonly<Record<Field, string>>;

/** A line that is kept, with the name it is kept under. */
export interface KeptLine extends Line {
  readonly id: string;
}

/** What several people said, by the theme that the reader gave their lines. */
export interface Pattern {
  readonly theme: string;
  /** The people, each once; all who have no name together count as one, whose name is empty. */
  readonly people: readonly string[];
}

const entryId = /^said\/([\w-]+)\/(\w+)$/;

/** The entry that keeps one field of a line. */
function entryKey(id: string, field: Field): string {
  return `said/${id}/${field}`;
}

/** The entry that keeps one of the sentences that close the log. */
export function closingKey(sentence: string): string {
  return `close/${sentence}`;
}

/** The kind that a text names, in any case; whatever is none of the others is `other`. */
export function kindOf(text: string): (typeof kinds)[number] {
  return kinds.find((kind) => kind === text.trim().toLowerCase()) ?? 'other';
}

/** What was said, in quotation marks: ours, unless the reader began with some. */
export function inQuotes(words: string): string {
  return /^["“”„«»]/.test(words.trimStart()) ? words : `“${words}”`;
}

/** A line of nothing but what is given. */
export function lineOf(some: Partial<Record<Field, string>>): Line {
  const empty = { date: '', place: '', who: '', words: '', wanted: '', felt: '', could: '' };
  return { ...empty, kind: 'other', theme: '', ...some };
}

/**
 * A line as it was changed in the form: only fields that the reader changed there are set. Another
 * tab may have changed others meanwhile, and the form's field for the day is empty where a
 * spreadsheet has written the day in its own way, such as `22/11/2026`.
 *
 * @param before the line as it is kept now
 * @param offered what the form held when the line was taken up
 * @param inForm what it holds now
 */
export function changed(before: Line, offered: Line, inForm: Line): Line {
  const own = fields.filter((field) => inForm[field] !== offered[field]);
  return { ...before, ...Object.fromEntries(own.map((field) => [field, inForm[field]])) };
}

/** The fields of lines, by the names of these, from entries whose keys match: the name first, then the field. */
export function linesBy(
  entries: Entries,
  pattern: RegExp,
): [string, Partial<Record<Field, string>>][] {
  const lines = new Map<string, Record<string, string>>();
  for (const [key, { value }] of Object.entries(entries)) {
    const [, id = '', field = ''] = pattern.exec(key) ?? [];
    if (id === '' || typeof value !== 'string') continue;
    lines.set(id, { ...lines.get(id), [field]: value });
  }
  return [...lines];
}

/** The lines that are kept, in the order in which they were written down. */
export function linesIn(entries: Entries): KeptLine[] {
  return linesBy(entries, entryId)
    .filter(([, line]) => Boolean(line.words))
    .map(([id, line]) => ({ ...lineOf(line), id }))
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

/** What has to be kept so that a line is there. */
export function written(id: string, line: Line): Record<string, Json> {
  return Object.fromEntries(
    fields.map((field) => [entryKey(id, field), line[field].trim() || null]),
  );
}

/** What has to be kept so that a line is there no more. */
export function struck(id: string): Record<string, Json> {
  return Object.fromEntries(fields.map((field) => [entryKey(id, field), null]));
}

/**
 * A name for a new line, unlike others and later in the alphabet than those before it.
 *
 * @param moment milliseconds since 1970, UTC
 * @param count how many were named at the same moment before
 */
export function newId(moment: number, count: number): string {
  return `${moment.toString(36).padStart(9, '0')}-${count.toString(36).padStart(4, '0')}`;
}

/** The themes in use, as they were first written. */
export function themesIn(lines: readonly Line[]): string[] {
  const themes = new Map<string, string>();
  for (const { theme } of lines) {
    if (theme.trim() && !themes.has(same(theme))) themes.set(same(theme), theme.trim());
  }
  return [...themes.values()];
}

/** What was said by one or more people, most people first. */
export function patternsIn(lines: readonly Line[]): Pattern[] {
  return themesIn(lines)
    .map((theme) => ({ theme, people: peopleOf(lines.filter((line) => isOf(line, theme))) }))
    .toSorted((one, other) => other.people.length - one.people.length);
}

function isOf(line: Line, theme: string): boolean {
  return same(line.theme) === same(theme);
}

function peopleOf(lines: readonly Line[]): string[] {
  const people = new Map<string, string>();
  for (const { who } of lines) {
    const name = same(who) === 'visitor' ? '' : who.trim();
    if (!people.has(same(name))) people.set(same(name), name);
  }
  return [...people.values()];
}

function same(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
