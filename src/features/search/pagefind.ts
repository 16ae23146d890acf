import { fragmentOf, isShape, type Fragment } from './fragment.ts';
import type { Answer, Hit, SearchPort } from './pagefind-port.ts';

const settings = {
  /** Words: about two lines. */
  excerptLength: 22,
  // Terms and principles are a few lines long; if brevity counted, they would stand before chapters.
  ranking: { pageLength: 0 },
} as const;

interface Pagefind {
  options(options: typeof settings): Promise<unknown>;
  init(): Promise<unknown>;
  search(query: string): Promise<unknown>;
}

interface RawHit {
  readonly id: string;
  readonly score: number;
  data(): Promise<unknown>;
}

const isPagefind = (value: unknown): value is Pagefind =>
  isShape(value) &&
  ['options', 'init', 'search'].every((name) => typeof value[name] === 'function');

const isHit = (value: unknown): value is RawHit =>
  isShape(value) &&
  typeof value['id'] === 'string' &&
  typeof value['score'] === 'number' &&
  typeof value['data'] === 'function';

async function load(address: string): Promise<Pagefind> {
  const script: unknown = await import(/* @vite-ignore */ address);
  if (!isPagefind(script)) throw new TypeError(`No Pagefind at ${address}`);
  await script.options(settings);
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
 * The index that the build made. Nothing is fetched before the first call; a failed fetch is tried
 * again at the next.
 *
 * @param address of Pagefind's script, which finds the rest of the index beside itself
 */
export function pagefindAt(address: string): SearchPort {
  let loading: Promise<Pagefind> | null = null;
  const loaded = () => (loading ??= load(address));
  const failed = (): Answer => {
    loading = null;
    return { ok: false, problem: 'unavailable' };
  };
  return {
    prepare: async () => {
      await loaded().catch(failed);
    },
    find: async (query) => {
      try {
        const answer = await (await loaded()).search(query);
        if (!isShape(answer) || !Array.isArray(answer['results'])) return failed();
        return { ok: true, hits: answer['results'].filter(isHit).map(hitOf) };
      } catch {
        return failed();
      }
    },
  };
}
