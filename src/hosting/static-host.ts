import { headers, headersOf, keepingOf, type Header } from './headers.ts';
import type { Redirect } from './redirect.ts';

/** Every folder that a file lies in, the outermost first: `a/`, `a/b/`. */
function foldersOf(file: string): string[] {
  return [...file.matchAll(/\//g)].map(({ index }) => file.slice(0, index + 1));
}

/**
 * Files by how long they may be kept, as the fewest patterns: a folder and `*` where all below it
 * is kept alike, a file's address elsewhere. No file matches two: hosts would join both values.
 */
export function keepingPatterns(files: readonly string[]): Map<string, string> {
  const kinds = new Map<string, Set<string>>();
  for (const file of files) {
    for (const folder of foldersOf(file)) {
      kinds.set(folder, (kinds.get(folder) ?? new Set()).add(keepingOf(file)));
    }
  }
  return new Map(
    files.map((file) => {
      const folder = foldersOf(file).find((outer) => kinds.get(outer)?.size === 1);
      return [folder ? `${folder}*` : file.replace(/(^|\/)index\.html$/, '$1'), keepingOf(file)];
    }),
  );
}

function block(pattern: string, lines: readonly Header[]): string {
  return [pattern, ...lines.map(({ name, value }) => `  ${name}: ${value}`), ''].join('\n');
}

/**
 * The file `_headers`, which Netlify and Cloudflare read.
 *
 * @param files of the built site, below the base, with forward slashes
 * @param base where the site stands on its host, with a slash at both ends
 */
export function headersFile(files: readonly string[], base: string): string {
  const ofAll = new Set<Header>(headers);
  const own = files.flatMap((file) => {
    const further = headersOf(file).filter((header) => !ofAll.has(header));
    return further.length > 0 ? [block(`${base}${file}`, further)] : [];
  });
  const kept = [...keepingPatterns(files)].map(([pattern, value]) =>
    block(`${base}${pattern}`, [{ name: 'Cache-Control', value }]),
  );
  return [block(`${base}*`, headers), ...own, ...kept].join('\n');
}

/** The file `_redirects`, which Netlify and Cloudflare read. */
export function redirectsFile(redirects: readonly Redirect[]): string {
  return redirects
    .flatMap(({ from, to }) => [`${from} ${to} 301\n`, `${from.slice(0, -1)} ${to} 301\n`])
    .join('');
}
