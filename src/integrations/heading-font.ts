import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join, resolve } from 'node:path';
import subsetFont from 'subset-font';

const source = createRequire(import.meta.url).resolve(
  '@fontsource/besley/files/besley-latin-600-normal.woff2',
);

/** Every text file below a folder, as one string. */
function allText(folder: string): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ['.md', '.mdx', '.yaml', '.ts'].includes(extname(name)))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('');
}

/**
 * Cuts the heading face down to the characters that the guide and the interface use.
 *
 * @param contentDir the guide whose characters are wanted
 * @returns the path of the subset, which is made once for each set of characters
 */
export async function headingFont(contentDir: string): Promise<string> {
  const printable = `${allText(contentDir)}${allText(resolve('src/strings'))}“”‘’–—…`;
  const characters = [...new Set(printable)].sort().join('');
  const name = createHash('sha256').update(characters).digest('hex').slice(0, 12);
  const file = resolve(`.cache/fonts/besley-${name}.woff2`);
  if (!existsSync(file)) {
    mkdirSync(resolve('.cache/fonts'), { recursive: true });
    const subset = await subsetFont(readFileSync(source), characters, { targetFormat: 'woff2' });
    writeFileSync(file, subset);
  }
  return file;
}
