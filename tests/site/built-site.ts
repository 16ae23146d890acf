import { existsSync, readdirSync, readFileSync } from 'node:fs';
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

/**
 * The file that was built for an address of the site, below the base path: `/guide/index.html`. Null
 * for one of another site, and where there is none.
 *
 * @param address with scheme and host
 */
export function builtFile(address: string): string | null {
  const { pathname } = new URL(address);
  if (!pathname.startsWith(base)) return null;
  const file = `/${pathname.slice(base.length)}`.replace(/\/$/, '/index.html');
  return existsSync(join(dist, file)) ? file : null;
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

/** Whether search engines may list a page: no redirect, and of use to others than who stands on it. */
export const isListed = ({ document }: BuiltPage): boolean =>
  !document.querySelector('meta[name=robots][content*=noindex], meta[http-equiv=refresh]');

/** The pages of one section, such as `guide`, without its front page and without unlisted ones. */
export function pagesBelow(section: string): BuiltPage[] {
  const inside = new RegExp(`^/${section}/[^/]+/$`);
  return builtPages().filter((page) => inside.test(page.address) && isListed(page));
}
