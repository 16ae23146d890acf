/** What Pagefind wrote, as far as our own files build on it. */
import { decode } from 'cborg';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'astro/zod';
import type { Chunk } from '../features/search/quick-list.ts';

/** Chunks of the index are fetched before anybody types only while all of them are this small. */
const mostBytesOfChunks = 40_960;

/** What is needed of the files that Pagefind writes for each page. */
const fragmentSchema = z.object({ url: z.string() });

/** Pagefind's name for each page: its fragments are called so and say which page they hold. */
export function idsByAddress(folder: string): Map<string, string> {
  const names = readdirSync(join(folder, 'fragment'));
  return new Map(
    names.map((name) => {
      const text = gunzipSync(readFileSync(join(folder, 'fragment', name))).toString();
      const { url } = fragmentSchema.parse(JSON.parse(text.slice(text.indexOf('{'))));
      return [url, name.replace(/\.pf_fragment$/, '')];
    }),
  );
}

/** What every search fetches, one after the other, unless it is fetched beforehand. */
export function neededFiles(folder: string): string[] {
  const names = readdirSync(folder);
  const chunks = readdirSync(join(folder, 'index')).map((name) => `index/${name}`);
  const size = chunks.reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
  const named = /^(wasm\.(?!unknown).*\.pagefind|.*\.pf_meta)$/;
  return [
    ...names.filter((name) => named.test(name)),
    ...(size <= mostBytesOfChunks ? chunks : []),
  ];
}

/** What is needed of Pagefind's description of its index, a list whose third entry lists the chunks. */
const metaSchema = z
  .tuple([z.unknown(), z.unknown(), z.array(z.tuple([z.string(), z.string(), z.string()]))])
  .rest(z.unknown());

/** Where Pagefind's mark ends and its data begin. */
const markLength = 'pagefind_dcd'.length;

/** Which file holds which words, so that it can be asked for as soon as somebody has typed one. */
export function chunksIn(folder: string): Chunk[] {
  const name = readdirSync(folder).find((file) => file.endsWith('.pf_meta'));
  if (name === undefined) return [];
  const data = gunzipSync(readFileSync(join(folder, name))).subarray(markLength);
  const [, , chunks] = metaSchema.parse(decode(data));
  return chunks.map(([first, , hash]): Chunk => [first, `index/${hash}.pf_index`]);
}
