import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../read-once.ts';
import type { Sources } from './guide.ts';

/**
 * Reads all that is checked.
 *
 * @param publicDir the folder of files that the site serves as they are
 */
export function readSources(contentDir: string, publicDir: string): Sources {
  return {
    files: filesBelow(contentDir).map((path) => ({
      path,
      source: /\.(mdx?|ya?ml)$/.test(path) ? readText(join(contentDir, path)) : null,
    })),
    servedFiles: filesBelow(publicDir).map((path) => `/${path}`),
  };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}
