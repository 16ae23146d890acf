import { revert, stands } from '../lib/merge.ts';
import type { Entries, Json } from '../lib/stored-document.ts';
import { entriesOf, replaceEntries, withValues, type Kept } from './store.ts';

/** A change, and what stood there before it. */
interface Made {
  readonly key: string;
  readonly before: Entries;
  readonly after: Entries;
}

/** Changes documents, and takes the last change back as long as the page is open. */
export class LastChange {
  #made: Made | null = null;

  /** Whether there is a change to take back, which nobody has overwritten or deleted since. */
  get isThere(): boolean {
    if (!this.#made) return false;
    const { key, before, after } = this.#made;
    return stands(entriesOf(key), before, after);
  }

  /** Sets some entries of a document; this is then the change that can be taken back. */
  set(key: string, values: Readonly<Record<string, Json>>): Kept {
    const before = entriesOf(key);
    const after = withValues(before, values);
    this.#made = { key, before, after };
    return replaceEntries(key, after);
  }

  /** Takes the change back; what was changed since then stays. */
  undo(): Kept {
    if (!this.#made) return 'saved';
    const { key, before, after } = this.#made;
    this.#made = null;
    return replaceEntries(key, revert(entriesOf(key), before, after));
  }
}
