/** A point in a file, as editors count: from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** What an author has to mend (an error), or may want to know (a warning). */
export interface Problem extends Place {
  readonly severity: 'error' | 'warning';
  /** The file's path below the content folder. */
  readonly path: string;
  /** What is wrong, as a sentence. */
  readonly what: string;
  /** What may stand there. */
  readonly allowed?: string;
  /** The known name that was probably meant. */
  readonly nearest?: string;
  /** An example of the right form. */
  readonly write?: string;
}

/** The beginning of a file. */
export const start: Place = { line: 1, column: 1 };

/** All of a problem but where it is. */
export type Finding = Omit<Problem, keyof Place | 'path' | 'severity'>;

/** An error at a place in a file. */
export function errorAt(path: string, { line, column }: Place, finding: Finding): Problem {
  return { severity: 'error', path, line, column, ...finding };
}

/** Problems by file, from the top of each to its end; what is said twice at one place stands once. */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const unlike = new Map<string, Problem>();
  for (const problem of problems) {
    const key = keyOf(problem);
    if (!unlike.has(key)) unlike.set(key, problem);
  }
  return [...unlike.values()].sort(
    (one, other) =>
      one.path.localeCompare(other.path, 'en') ||
      one.line - other.line ||
      one.column - other.column,
  );
}

function keyOf({ path, line, column, what }: Problem): string {
  return JSON.stringify([path, line, column, what]);
}
