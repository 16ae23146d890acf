import { vocabularyOf, type Vocabulary } from './correct.ts';
import type { FilesAhead } from './files-ahead.ts';
import { pagePartsOf, type PageParts } from './page-parts.ts';
import { pagefindAt } from './pagefind.ts';
import type { SearchPort } from './pagefind-port.ts';
import { indexOf, type QuickIndex } from './quick-index.ts';
import { quickListOf, type Chunk } from './quick-list.ts';
import { saysLittle, stemsOf } from './stems.ts';

/** All that search answers from. Each is fetched once; what cannot be fetched is null. */
export interface Sources {
  readonly port: SearchPort;
  list(): Promise<QuickIndex | null>;
  parts(): Promise<PageParts | null>;
  vocabulary(): Promise<Vocabulary | null>;
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

/** The files that hold the words of a query, in so far as they say something. */
function chunksFor(query: string, chunks: readonly Chunk[]): string[] {
  const stems = stemsOf(query).filter((stem) => !saysLittle(stem));
  const files = stems.map((stem) => chunks.findLast(([first]) => first <= stem)?.[1] ?? '');
  return [...new Set(files)].filter(Boolean);
}

/**
 * The files of the index as the build made them.
 *
 * @param folder of the index, absolute and with a slash at its end
 * @param files through which all of them come
 * @param engine the file in the folder that is larger than all others, to be asked for at once
 */
export function sourcesIn(folder: string, files: FilesAhead, engine?: string): Sources {
  const tag = Date.now().toString(36);
  const fetched = async (name: string) => {
    const response = await files.fetch(folder + name);
    if (!response.ok) throw new Error(`${name}: ${response.status}`);
    return response;
  };
  const stored = once(async () => {
    const coming = fetched('list.json');
    files.expect(`${folder}pagefind-entry.json?ts=${tag}`);
    if (engine !== undefined) files.expect(folder + engine);
    const response = await coming;
    const base = new URL('..', folder).pathname.replace(/\/$/, '');
    const list = quickListOf(await response.json(), base);
    for (const file of list.files) files.expect(folder + file);
    return list;
  });
  const expectWords = (query: string) =>
    void stored().then((list) => {
      for (const file of chunksFor(query, list?.chunks ?? [])) files.expect(folder + file);
    });
  const { broken } = files;
  return {
    port: pagefindAt({ folder, tag, broken, expectWords }),
    list: once(async () => {
      const list = await stored();
      if (!list) throw new Error('no list');
      return indexOf(list);
    }),
    parts: once(async () => pagePartsOf(await (await fetched('parts.json')).json())),
    vocabulary: once(async () => vocabularyOf(await (await fetched('words.txt')).text())),
  };
}
