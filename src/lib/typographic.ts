const dashes: readonly (readonly [RegExp, string])[] = [
  [/---/g, '—'],
  [/--/g, '–'],
  [/\.\.\./g, '…'],
];

/** A quote opens at the start of a text, after a space, an opening bracket, a dash or a quote. */
const opens = /^$|[\s([{–—“‘]/u;

/**
 * Straight quotes, hyphens in a row and three full stops, as a printer sets them in English.
 * The native Markdown pipeline does the same for prose.
 *
 * @param text a piece of running text
 * @param before the character that stands before the piece, or the empty string at the start
 */
export function typographic(text: string, before = ''): string {
  const dashed = dashes.reduce((done, [plain, set]) => done.replace(plain, set), text);
  let last = before;
  return Array.from(dashed)
    .map((character) => {
      last = quoted(character, opens.test(last));
      return last;
    })
    .join('');
}

function quoted(character: string, opening: boolean): string {
  if (character === '"') return opening ? '“' : '”';
  if (character === "'") return opening ? '‘' : '’';
  return character;
}
