import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readText } from '../../authoring/read-once.ts';

/** The texts of all files below a folder whose names end so, in the order of their names. */
export function textsBelow(folder: string, ending: RegExp): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name))
    .sort()
    .map((name) => readText(join(folder, name)));
}

/**
 * A digest of what rendered prose depends on beside its own file and what it cites: the code that
 * renders it, and the drawings that are put into it.
 */
export function proseState(contentDir: string): string {
  const hash = createHash('sha256');
  for (const text of textsBelow(resolve('src'), /\.ts$/)) hash.update(text);
  for (const text of textsBelow(join(contentDir, 'figures'), /\.svg$/)) hash.update(text);
  return hash.digest('hex');
}
