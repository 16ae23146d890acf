import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '../read-once.ts';
import type { SourceFile, Sources } from './guide.ts';
import { isDrawing, isPicture } from './picture-kind.ts';
import { readPicture } from './read-picture.ts';

/**
 * Reads all that is checked.
 *
 * @param publicDir the folder of files that the site serves as they are
 */
export function readSources(contentDir: string, publicDir: string): Sources {
  return {
    files: filesBelow(contentDir)
      .filter((path) => !isHidden.test(path))
      .map((path) => sourceAt(contentDir, path)),
    servedFiles: filesBelow(publicDir).map((path) => `/${path}`),
  };
}

function sourceAt(contentDir: string, path: string): SourceFile {
  const file = join(contentDir, path);
  if (/\.(mdx?|ya?ml)$/.test(path)) return { path, source: readText(file) };
  if (!isPicture(path)) return { path, source: null };
  const source = isDrawing(path) ? readText(file) : null;
  return { path, source, ...readPicture(file) };
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name).slice(join(folder, '/').length))
    .map((path) => path.replaceAll('\\', '/'))
    .sort();
}

/** Files of editors and of the system, which no author sees. */
const isHidden = /(?:^|\/)(?:\.|~\$|#|(?:Thumbs\.db|desktop\.ini)$)|(?:~|\.sw[op]|\.bak|\.tmp)$/;
