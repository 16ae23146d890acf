/** Characters of a query that are looked at; beyond them nobody is searching any more. */
const longest = 200;

/** What is searched for, of what was typed: one line, no doubled spaces, at most 200 characters. */
export function cleanQuery(typed: string): string {
  const line = typed.normalize('NFC').replace(/\s+/g, ' ').trim();
  return Array.from(line).slice(0, longest).join('').trim();
}

/** Whether there is anything in a query that a page could contain: a letter or a digit. */
export function isSearchable(query: string): boolean {
  return /[\p{L}\p{N}]/u.test(query);
}

/** The words of a text as they are compared: small letters, without accents and apostrophes. */
export function wordsOf(text: string): string[] {
  const plain = text
    .normalize('NFD')
    .replace(/[\p{M}'’]/gu, '')
    .toLowerCase();
  return plain.match(/[\p{L}\p{N}]+/gu) ?? [];
}
