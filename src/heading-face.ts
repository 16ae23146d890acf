import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';

const source = createRequire(import.meta.url).resolve(
  '@fontsource/besley/files/besley-latin-600-normal.woff2',
);

/** Every character that a guide in English has needed so far, in code order. */
export const englishCharacters =
  " #%'(),-./0123456789:;?ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz£·–‘’“”…";

/** The face cut down to these, ahead of all builds: `npm run font` makes it. */
export const readyFont = resolve('src/fonts/besley-english.woff2');

/** Cuts the heading face down to some characters; takes half a second, most of it for loading. */
export async function cutFont(characters: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import('subset-font');
  return subsetFont(readFileSync(source), characters, {
    targetFormat: 'woff2',
    // No alternates: the face is used in one way only.
    noLayoutClosure: true,
  });
}
