import { forgetUnsaved, keysOf, removeDocument } from '../../browser/all-documents.ts';
import { announce } from '../../browser/announce.ts';
import { saveFile } from '../../browser/save-file.ts';
import { showKept } from '../../browser/not-kept.ts';
import {
  canKeep,
  entriesOf,
  replaceEntries,
  type Entries,
  type Kept,
} from '../../browser/store.ts';
import { mergeDocuments, revert, type Documents } from '../../lib/merge.ts';
import { worstOf } from '../../lib/not-kept.ts';
import { dateIn } from '../../lib/spoken-day.ts';
import { yours } from '../../strings/index.ts';
import { exportText, readExport, refusal, type Imported, type Refusal } from './export-file.ts';
import { previewOf, previewWords } from './preview.ts';

/** What an import changed. */
interface Merged {
  readonly before: Documents;
  readonly after: Documents;
}

/**
 * Saves all documents as a file, and merges such a file into them once its reader has seen what it
 * would change. `name` names the site, `data-max-bytes` the size up to which a file is read.
 */
class TakeAlongElement extends HTMLElement {
  #listening: AbortController | null = null;
  #imported: Imported | null = null;
  #merged: Merged | null = null;

  get #name(): string {
    return this.getAttribute('name') ?? '';
  }

  connectedCallback(): void {
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    this.addEventListener('click', this, { signal });
    this.addEventListener('change', this, { signal });
    // WebKit does: https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/
    this.#show('short-lived', navigator.userAgent.includes('AppleWebKit/605'));
    this.hidden = false;
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  handleEvent({ target }: Event): void {
    if (target instanceof HTMLInputElement) void this.#open(target);
    if (!(target instanceof HTMLButtonElement)) return;
    if (target.value === 'export') this.#export();
    else if (target.value === 'merge') this.#merge();
    else if (target.value === 'leave') this.#close();
    else if (target.value === 'undo') this.#undo();
  }

  #export(): void {
    const now = new Date();
    const name = `${this.#name}-${dateIn(now.getTime())}.json`;
    saveFile(name, 'application/json', exportText(present(), this.#name, now));
    announce(yours.exported);
  }

  async #open(input: HTMLInputElement): Promise<void> {
    const file = input.files?.[0];
    if (!file) return;
    const read = await this.#read(file);
    input.value = '';
    this.#imported = read.ok ? read : null;
    this.#show('preview', read.ok);
    this.#show('refused', !read.ok);
    if (read.ok) this.#preview(read);
    else {
      this.#write('refused', read.hint);
      announce(read.hint);
    }
  }

  async #read(file: File): Promise<Imported | Refusal> {
    if (file.size > Number(this.dataset['maxBytes'])) return refusal('too-large');
    try {
      return readExport(await file.text(), this.#name);
    } catch {
      return refusal('not-json');
    }
  }

  #preview({ documents, madeAt }: Imported): void {
    const preview = previewOf(documents, present());
    const { lang } = document.documentElement;
    const day = new Date(madeAt).toLocaleDateString(lang, { dateStyle: 'long' });
    this.#write('from', yours.from(day));
    const lines = previewWords(preview).map((words) => {
      const line = document.createElement('li');
      line.textContent = words;
      return line;
    });
    this.#part('lines')?.replaceChildren(...lines);
    this.#write('titles', preview.changes.map(titleOf).join(' · '));
    const merge = this.querySelector<HTMLElement>('[value=merge]');
    if (merge) merge.hidden = preview.changes.length === 0;
    this.#part('from')?.focus();
  }

  /** Documents that stay as they are are not written. */
  #merge(): void {
    const documents = this.#imported?.documents ?? {};
    const before = present();
    const { changes } = previewOf(documents, before);
    const after = mergeDocuments(before, documents);
    this.#merged = { before: only(changes, before), after: only(changes, after) };
    const kept = changes.map((key) => replaceEntries(key, after[key] ?? {}));
    this.#close();
    this.#show('merged', true);
    this.querySelector<HTMLElement>('[value=undo]')?.focus();
    this.#say(yours.merged, kept);
  }

  #undo(): void {
    const { before, after } = this.#merged ?? { before: {}, after: {} };
    this.#merged = null;
    const kept = Object.entries(after).map(([key, made]) => takeBack(key, before[key] ?? {}, made));
    this.#show('merged', false);
    this.querySelector('input')?.focus();
    this.#say(yours.unmerged, kept);
  }

  /** Says what came of an act, and the worst of what became of its changes. */
  #say(words: string, kept: readonly Kept[]): void {
    announce(`${words} ${showKept(this, worstOf(kept))}`.trim());
  }

  #close(): void {
    this.#imported = null;
    this.#show('preview', false);
    this.querySelector('input')?.focus();
  }

  #part(name: string): HTMLElement | null {
    return this.querySelector(`[data-${name}]`);
  }

  #show(name: string, isShown: boolean): void {
    const part = this.#part(name);
    if (part) part.hidden = !isShown;
  }

  #write(name: string, words: string): void {
    const part = this.#part(name);
    if (part) part.textContent = words;
  }
}

/** All documents that can be read and hold something. */
function present(): Documents {
  const all = keysOf().map((key) => [key, entriesOf(key)] as const);
  return Object.fromEntries(all.filter(([, entries]) => Object.keys(entries).length > 0));
}

function only(keys: readonly string[], documents: Documents): Documents {
  return Object.fromEntries(keys.flatMap((key) => (documents[key] ? [[key, documents[key]]] : [])));
}

/** Takes the change of a document back; one that was not there before it goes. */
function takeBack(key: string, before: Entries, after: Entries): Kept {
  const entries = revert(entriesOf(key), before, after);
  if (Object.keys(entries).length > 0) return replaceEntries(key, entries);
  // What a newer page kept reads as empty, and is the reader's all the same.
  if (canKeep(key) === 'newer') forgetUnsaved(key);
  else removeDocument(key);
  return 'saved';
}

/** What the page calls a document. */
function titleOf(key: string): string {
  const row = document.querySelector(`[data-kept="${CSS.escape(key)}"] [data-title]`);
  return row?.textContent.trim() ?? key;
}

customElements.define('take-along', TakeAlongElement);
