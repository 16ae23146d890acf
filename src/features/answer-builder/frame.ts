/** What an owner fills in: the four lines of an answer. */
export const blanks = ['name', 'understood', 'next', 'me'] as const;

export type Blank = (typeof blanks)[number];
export type Values = Readonly<Partial<Record<Blank, string>>>;

/** A run of words of an answer, or a gap that is still to be filled. */
export interface Piece {
  readonly text: string;
  readonly isGap: boolean;
}

/** What stands where nothing was filled in. */
const gap = '____';

const blankIn = /\{([^{}]*)\}/g;

function blankOf(name: string | undefined): Blank | undefined {
  return blanks.find((blank) => blank === name);
}

/** Whether a line has no blanks but the four. */
export function isFrame(line: string): boolean {
  return [...line.matchAll(blankIn)].every(([, name]) => blankOf(name) !== undefined);
}

/** The blanks that a frame has, in the order in which one is asked for them. */
export function blanksOf(frame: readonly string[]): Blank[] {
  const text = frame.join('\n');
  return blanks.filter((blank) => text.includes(`{${blank}}`));
}

/**
 * An answer, line by line. A value begins with a capital where it begins a line or sentence, and
 * loses its full stop where the frame goes on with a mark of its own.
 */
export function compose(frame: readonly string[], values: Values): Piece[][] {
  return frame.map((line) => {
    const pieces: Piece[] = [];
    let from = 0;
    for (const match of line.matchAll(blankIn)) {
      const before = line.slice(from, match.index);
      if (before) pieces.push({ text: before, isGap: false });
      from = match.index + match[0].length;
      const piece = fill(values[blankOf(match[1]) ?? 'me'], line.slice(0, match.index), line[from]);
      pieces.push(piece);
      // A sentence that ends in a mark of its own has no full stop after it.
      if (line[from] === '.' && /[!?…]$/.test(piece.text)) from += 1;
    }
    if (from < line.length) pieces.push({ text: line.slice(from), isGap: false });
    return pieces;
  });
}

function fill(value: string | undefined, before: string, after: string | undefined): Piece {
  const words = value?.replace(/\s+/g, ' ').trim() ?? '';
  if (words === '') return { text: gap, isGap: true };
  const begins = before === '' || /[.!?] $/.test(before);
  const text = begins ? words.charAt(0).toUpperCase() + words.slice(1) : words;
  return {
    text: after && /[.,:;]/.test(after) ? text.replace(/[.,;:]+$/, '') : text,
    isGap: false,
  };
}

/** An answer as text, a line each. */
export function textOf(frame: readonly string[], values: Values): string {
  const lines = compose(frame, values).map((pieces) => pieces.map(({ text }) => text).join(''));
  return lines.join('\n');
}
