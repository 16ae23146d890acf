import type { FilesAhead } from './files-ahead.ts';
import { fragmentOf, type Fragment } from './fragment.ts';
import type { Answer, Hit, SearchPort } from './pagefind-port.ts';
import { isShape } from './shapes.ts';

/** Where Pagefind's files lie, and how they come. */
export interface PagefindFiles extends Pick<FilesAhead, 'broken'> {
  /** Absolute, with a slash at its end. */
  readonly folder: string;
  /** Makes the address of the index's description unlike any that a browser keeps. */
  readonly tag: string;
  /** Hears of words that are about to be looked up. */
  readonly expectWords: (query: string) => void;
}

const settingsFor = ({ folder, tag }: PagefindFiles) => ({
  /** What addresses of results begin with. */
  baseUrl: new URL('..', folder).pathname,
  metaCacheTag: tag,
  /** Words: about two lines. */
  excerptLength: 22,
  // Terms and principles are a few lines long; if brevity counted, they would stand before chapters.
  ranking: { pageLength: 0 },
});

interface Pagefind {
  options(options: ReturnType<typeof settingsFor>): Promise<unknown>;
  init(): Promise<unknown>;
  search(query: string): Promise<unknown>;
  destroy(): Promise<unknown>;
}

interface RawHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<unknown>;
}

const isPagefind = (value: unknown): value is Pagefind =>
  isShape(value) &&
  ['options', 'init', 'search', 'destroy'].every((name) => typeof value[name] === 'function');

const isHit = (value: unknown): value is RawHit =>
  isShape(value) &&
  typeof value['id'] === 'string' &&
  typeof value['score'] === 'number' &&
  typeof value['data'] === 'function';

async function load(files: PagefindFiles): Promise<Pagefind> {
  const address = `${files.folder}pagefind.js`;
  const script: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(script)) throw new TypeError(`No Pagefind at ${address}`);
  // What failed before is not kept.
  await script.destroy();
  await script.options(settingsFor(files));
  await script.init();
  return script;
}

async function read(hit: RawHit): Promise<Fragment | null> {
  try {
    return fragmentOf(await hit.data());
  } catch {
    return null;
  }
}

// Pagefind forgets a hit once its object is collected as garbage, so the very object is held.
const hitOf = (raw: RawHit): Hit => ({ id: raw.id, score: raw.score, read: () => read(raw) });

/**
 * The index that the build made. Nothing is fetched before the first call; where the index cannot be
 * loaded, that is tried again at the next.
 */
export function pagefindAt(files: PagefindFiles): SearchPort {
  let loading: Promise<Pagefind> | null = null;
  const loaded = () => (loading ??= load(files));
  const failed = (): Answer => {
    loading = null;
    return { ok: false, problem: 'unavailable' };
  };
  return {
    prepare: async () => {
      await loaded().catch(failed);
    },
    find: async (query) => {
      files.expectWords(query);
      try {
        const answer = await (await loaded()).search(query);
        if (!isShape(answer) || !Array.isArray(answer['results'])) return failed();
        const hits = answer['results'].filter(isHit).map(hitOf);
        // Asked once hits were read too: their texts are files of the index.
        const isWhole = () => files.broken.size === 0;
        return { ok: true, hits, isWhole };
      } catch {
        return failed();
      }
    },
  };
}
