/** A sign of Markdown or HTML, and what is left of it in plain words. */
interface Sign {
  readonly pattern: RegExp;
  readonly plain: string;
}

const tags = [
  ...['a', 'abbr', 'b', 'big', 'center', 'cite', 'code', 'del', 'div', 'em', 'font', 'h[1-6]'],
  ...['hr', 'i', 'img', 'ins', 'kbd', 'li', 'mark', 'ol', 'p', 'q', 's', 'small', 'span', 'strike'],
  ...['strong', 'sub', 'sup', 'u', 'ul'],
];

/**
 * Signs that would be set as such in a text. An asterisk after a letter (`f***`), between blanks or
 * alone, a smaller-than sign before a number, and brackets without an address are words.
 */
const signs: readonly Sign[] = [
  { pattern: /!?\[([^\][\n]*)\]\([^()\s]*\)/, plain: '$1' },
  { pattern: /\[\^[\w-]+\]/, plain: '' },
  { pattern: /<br\s*\/?>/i, plain: ' ' },
  { pattern: new RegExp(`</?(?:${tags.join('|')})(?:\\s[^<>]*)?/?>`, 'i'), plain: '' },
  {
    pattern: /(?<![\p{L}\p{N}*\\])(\*{1,3})(?![\s*])([^*]*[^\s*])\1(?![\p{L}\p{N}*])/u,
    plain: '$2',
  },
  { pattern: /(?<![\p{L}\p{N}_\\])__(?![\s_])([^_]*[^\s_])__(?![\p{L}\p{N}_])/u, plain: '$1' },
  { pattern: /(?<!`)`([^`\n]+)`(?!`)/, plain: '$1' },
];

/** The first sign in some words that nobody sets; null in plain words. */
export function signIn(words: string): string | null {
  const found = signs.map(({ pattern }) => pattern.exec(words)).filter((hit) => hit !== null);
  return found.toSorted((one, other) => one.index - other.index)[0]?.[0] ?? null;
}

/** Words without the signs that nobody sets. */
export function withoutSigns(words: string): string {
  const plain = signs.reduce(
    (left, sign) => left.replace(new RegExp(sign.pattern, `g${sign.pattern.flags}`), sign.plain),
    words,
  );
  return plain.replace(/ {2,}/g, ' ').trim();
}
