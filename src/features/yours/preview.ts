import { isSame, supersedes, type Documents } from '../../lib/merge.ts';
import type { Entry } from '../../lib/stored-document.ts';
import { yours } from '../../strings/index.ts';

/** What becomes of an entry of a file: which of two moments is later is said of the file's. */
export type Fate = keyof typeof yours.fates;

/** How many entries of a file come to what. */
export interface Preview {
  readonly fates: Readonly<Record<Fate, number>>;
  /** How many of the newer ones empty an entry that holds something here. */
  readonly cleared: number;
  /** The keys of documents that would change. */
  readonly changes: readonly string[];
}

/** What becomes of one entry of a file beside the one that is here, if there is one. */
function fateOf(theirs: Entry, mine: Entry | undefined): Fate {
  if (!mine) return 'new';
  if (isSame(theirs, mine)) return 'same';
  return supersedes(theirs, mine) ? 'newer' : 'older';
}

/** What an import would change. */
export function previewOf(imported: Documents, present: Documents): Preview {
  const rows = Object.entries(imported).flatMap(([key, entries]) => {
    const here = new Map(Object.entries(present[key] ?? {}));
    return Object.entries(entries).map(([id, theirs]) => {
      const fate = fateOf(theirs, here.get(id));
      const clears = fate === 'newer' && theirs.value === null && here.get(id)?.value !== null;
      return { key, fate, clears };
    });
  });
  const number = (fate: Fate) => rows.filter((row) => row.fate === fate).length;
  const changing = rows.filter(({ fate }) => fate === 'new' || fate === 'newer');
  return {
    fates: {
      new: number('new'),
      newer: number('newer'),
      older: number('older'),
      same: number('same'),
    },
    cleared: rows.filter(({ clears }) => clears).length,
    changes: [...new Set(changing.map(({ key }) => key))],
  };
}

/** The lines of a preview, in words; the first says where nothing would change. */
export function previewWords({ fates, cleared, changes }: Preview): string[] {
  const said = (number: number, words: (number: number) => string) =>
    number > 0 ? [words(number)] : [];
  return [
    ...(changes.length === 0 ? [yours.nothingNew] : []),
    ...said(fates.new, yours.fates.new),
    ...said(fates.newer, yours.fates.newer),
    ...said(cleared, yours.cleared),
    ...said(fates.older, yours.fates.older),
    ...said(fates.same, yours.fates.same),
  ];
}
