import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parse, type HTMLElement } from 'node-html-parser';
import { baseFrom } from '../../src/lib/links.ts';

/** The folder of the build that is looked at. */
export const dist = process.env['OUT_DIR'] ?? 'dist';

/** Where it was built to stand on its host. */
export const base = baseFrom(process.env['BASE_PATH'] ?? '');

/** One built page. */
export interface BuiltPage {
  /** Its address below the base path, such as `/guide/answering/`. */
  readonly address: string;
  readonly html: string;
  readonly document: HTMLElement;
}

function addressOf(file: string): string {
  const path = relative(dist, file).split(sep).join('/');
  return `/${path.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** Every page of the built site, in the order of their addresses. */
export function builtPages(): BuiltPage[] {
  const names = readdirSync(dist, { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.html') && !name.startsWith('pagefind'))
    .sort()
    .map((name) => {
      const html = readFileSync(join(dist, name), 'utf8');
      const document = parse(html, { blockTextElements: { script: true, style: true } });
      return { address: addressOf(join(dist, name)), html, document };
    });
}

/** The pages of one section, such as `guide`, without its front page. */
export function pagesBelow(section: string): BuiltPage[] {
  const inside = new RegExp(`^/${section}/[^/]+/$`);
  return builtPages().filter(({ address }) => inside.test(address));
}
