import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import { readText } from '../authoring/read-once.ts';

const source = createRequire(import.meta.url).resolve(
  '@fontsource/besley/files/besley-latin-600-normal.woff2',
);

/** The parts of an author's text that may be set in the heading face: front matter and headings. */
const headings = /^---\n[\s\S]*?\n---$|^#{1,6} .*$/gm;

function lettersIn(name: string, text: string): string {
  return /\.mdx?$/.test(name) ? (text.match(headings) ?? []).join('') : text;
}

/** What may be set in the heading face in the text files below a folder, as one string. */
function headingText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.md', '.mdx', '.yaml', '.ts', '.svg'].includes(extname(name)))
    .filter((name) => !apart.includes(name))
    .map((name) => lettersIn(name, readText(join(folder, name))))
    .join('');
}

/** Files whose words never stand in a heading. */
const apart = ['evidence.yaml', 'coverage.yaml', 'ids.lock.yaml', 'synonyms.yaml'];

/** Marks of Markdown, YAML and code: among headings, none of them is printed. */
const unset = /[\n\t{}[\]<>`|\\^~$@=*_"+]/;

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

/**
 * The heading face, cut down to the characters that the guide and the interface use.
 *
 * @param contentDir the guide whose characters are wanted
 * @returns the path of a font: the ready one where it has them all, else one that is made once for
 *   each set of characters
 */
export async function headingFont(contentDir: string): Promise<string> {
  const printable = `${headingText(contentDir)}${headingText(resolve('src/strings'))}“”‘’–…`;
  const letters = [...new Set(printable)].filter((letter) => !unset.test(letter)).sort();
  if (letters.every((letter) => englishCharacters.includes(letter))) return readyFont;
  const characters = letters.join('');
  const name = createHash('sha256').update(characters).digest('hex').slice(0, 12);
  const file = resolve(`.cache/fonts/besley-${name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(resolve('.cache/fonts'), { recursive: true });
    writeFileSync(file, await cutFont(characters));
  }
  return file;
}
