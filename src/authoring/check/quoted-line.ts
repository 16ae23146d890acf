/** A line of YAML: its hyphens, the name of its field with a colon, and its value. */
const lineParts = /^\s*((?:- +)*)((?:[\w./#-]+|"[^"]*"|'[^']*'):\s+)?(.*?)\s*$/;

/** What stands in a line after its hyphens and the name of its field. */
export function valueIn(line: string): string {
  return lineParts.exec(line)?.[3] ?? '';
}

/** Whether a line begins a field or an entry of a list. */
export function startsField(line: string): boolean {
  const [, hyphens = '', name = ''] = lineParts.exec(line) ?? [];
  return hyphens + name !== '';
}

/** A text in quotation marks in which it stands as it is. */
export function quoted(text: string): string {
  return /["\\]/.test(text) ? `'${text.replaceAll("'", "''")}'` : `"${text}"`;
}

/**
 * A line with its value in straight quotation marks; of a list or fields in brackets, with the one
 * value that holds a character.
 *
 * @param at how many characters of the line stand before that one
 */
export function quotedLine(line: string, at = 0): string {
  const [, hyphens = '', name = '', value = ''] = lineParts.exec(line) ?? [];
  if (/^[[{]/.test(value) && at > line.indexOf(value)) return quotedPiece(line, at);
  return hyphens + name.replace(/\s+$/, ' ') + quoted(bare(value));
}

/**
 * A line of a list or fields in brackets, with one value in quotation marks: the one that holds a
 * character. Between brackets a value ends at a comma or at a bracket.
 *
 * @param at how many characters of the line stand before that one
 */
export function quotedPiece(line: string, at: number): string {
  const before = /^(?:.*(?:[[{,]|:\s))?\s*/.exec(line.slice(0, at))?.[0] ?? '';
  const value = /^[^,\]}]*/.exec(line.slice(before.length))?.[0].trimEnd() ?? '';
  const after = line.slice(before.length + value.length);
  return `${before.trimStart()}${quoted(bare(value))}${after.trimEnd()}`;
}

/** A value without the quotation marks that were meant to enclose it. */
function bare(value: string): string {
  if (/^[“„‘]/.test(value)) return value.replace(/^[“„‘]|[”’“]$/g, '');
  const mark = value.charAt(0);
  if (mark !== '"' && mark !== "'") return value;
  const inner = value.slice(1);
  const next = inner.indexOf(mark);
  if (next < 0) return inner;
  const opensAgain = /\S/.test(inner.charAt(next + 1)) && value.endsWith(mark) && value.length > 1;
  const enclosed = opensAgain || next === inner.length - 1;
  return enclosed ? inner.slice(0, -1) : value;
}
