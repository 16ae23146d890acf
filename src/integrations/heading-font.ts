import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { extname, join, resolve } from 'node:path';
import { readText } from '../authoring/read-once.ts';
import { cutFont, englishCharacters, readyFont } from '../heading-face.ts';
import { versionOf } from './package-version.ts';

/**
 * The parts of an author's text that may be set in the heading face: front matter and headings.
 * Editors on Windows end lines by two characters, and some put a byte order mark before the first.
 */
const headings = /^\uFEFF?---\r?\n[\s\S]*?\n---$|^#{1,6} .*$/gm;

/** Files whose words never stand in a heading. */
const apart = ['evidence.yaml', 'coverage.yaml', 'ids.lock.yaml', 'synonyms.yaml'];

/** A text file, and the parts of it that may be set in the heading face. */
interface Lettered {
  readonly text: string;
  readonly printed: () => string;
}

/** The text files below a folder that have words for headings. */
function filesBelow(folder: string): Lettered[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.md', '.mdx', '.yaml', '.ts', '.svg'].includes(extname(name)))
    .filter((name) => !apart.includes(name))
    .map((name) => {
      const text = readText(join(folder, name));
      const printed = () => (/\.mdx?$/.test(name) ? (text.match(headings) ?? []).join('') : text);
      return { text, printed };
    });
}

/** Marks of files, Markdown, YAML and code: among headings, none of them is printed. */
const unset = '\uFEFF\r\n\t{}[]<>`|\\^~$@=*_"+';

/** A letter that the ready face lacks. */
const beyondReady = new RegExp(`[^${RegExp.escape(englishCharacters + unset)}]`, 'u');

const makers = ['@fontsource/besley', 'subset-font'].map(versionOf);

/**
 * The heading face with all characters that the guide and the interface use, and few others.
 *
 * @param contentDir the guide whose characters are wanted
 * @returns the path of a font: the ready one where it has them all, else one that is made once for
 *   each set of characters and each version of what cuts it
 */
export async function headingFont(contentDir: string): Promise<string> {
  const files = [contentDir, resolve('src/strings')].flatMap(filesBelow);
  // Whole files are looked at first: few have such a letter, and headings take time to find.
  const lacks = ({ text, printed }: Lettered) =>
    beyondReady.test(text) && beyondReady.test(printed());
  if (!files.some(lacks)) return readyFont;
  const printable = `${files.map(({ printed }) => printed()).join('')}“”‘’–…`;
  const letters = [...new Set(printable)].filter((letter) => !unset.includes(letter)).sort();
  const characters = letters.join('');
  const made = JSON.stringify([makers, characters]);
  const name = createHash('sha256').update(made).digest('hex').slice(0, 12);
  const file = resolve(`.cache/fonts/besley-${name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(resolve('.cache/fonts'), { recursive: true });
    writeFileSync(file, await cutFont(characters));
  }
  return file;
}
