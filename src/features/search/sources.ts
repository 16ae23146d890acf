import { vocabularyOf, type Vocabulary } from './correct.ts';
import { pagePartsOf, type PageParts } from './page-parts.ts';
import { pagefindAt } from './pagefind.ts';
import type { SearchPort } from './pagefind-port.ts';
import { indexOf, type QuickIndex } from './quick-index.ts';
import { quickListOf } from './quick-list.ts';

/** All that search answers from. Each is fetched once; what cannot be fetched is null. */
export interface Sources {
  readonly port: SearchPort;
  list(): Promise<QuickIndex | null>;
  parts(): Promise<PageParts | null>;
  vocabulary(): Promise<Vocabulary | null>;
}

async function fetched(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response;
}

/** Fetches once; a failed fetch gives null and is tried again at the next call. */
function once<Value>(get: () => Promise<Value>): () => Promise<Value | null> {
  let value: Promise<Value | null> | null = null;
  return () =>
    (value ??= get().catch(() => {
      value = null;
      return null;
    }));
}

/**
 * The files of the index as the build made them.
 *
 * @param folder of the index, with a slash at its end
 */
export function sourcesIn(folder: string): Sources {
  const port = pagefindAt(`${folder}pagefind.js`);
  const list = once(async () => {
    const stored = quickListOf(await (await fetched(`${folder}list.json`)).json(), baseOf(folder));
    // Pagefind asks for these one after the other; asked for together they come sooner.
    for (const file of stored.files) void fetch(folder + file).catch(() => null);
    return indexOf(stored);
  });
  return {
    port,
    list,
    parts: once(async () => pagePartsOf(await (await fetched(`${folder}parts.json`)).json())),
    vocabulary: once(async () => vocabularyOf(await (await fetched(`${folder}words.txt`)).text())),
  };
}

const baseOf = (folder: string): string => folder.replace(/\/pagefind\/$/, '');
