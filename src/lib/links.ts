/**
 * How another page is named in content and code: its address without slashes at the ends,
 * such as `guide/answering`, `glossary#roi`, or the empty string for the home page.
 */
export type PageRef = string;

/**
 * The address of a page under a base path.
 *
 * @param ref a page, with or without an anchor: `guide/answering#one-act`
 * @param base where the site stands on its host, beginning with a slash: `/` or `/guide`
 * @returns an address that ends in a slash before any anchor: `/guide/guide/answering/#one-act`
 */
export function addressOf(ref: PageRef, base: string): string {
  const [page = '', anchor] = ref.split('#', 2);
  const root = base.replace(/\/+$/, '');
  const path = page === '' ? '/' : `/${page}/`;
  return `${root}${path}${anchor ? `#${anchor}` : ''}`;
}

/** A base path however it was written, with a slash at both ends: `listen` becomes `/listen/`. */
export function baseFrom(written: string): string {
  return `/${written}/`.replace(/\/+/g, '/');
}

/**
 * The page that a root-relative address in prose points to, or `null` when it points elsewhere
 * (another site, a mail address, an anchor on the same page).
 */
export function refOf(address: string): PageRef | null {
  if (!address.startsWith('/') || address.startsWith('//')) return null;
  const [path = '', anchor] = address.split('#', 2);
  const page = path.replace(/^\/+|\/+$/g, '');
  return anchor ? `${page}#${anchor}` : page;
}

/** Whether a reference names no page but a file that is served as it is, such as `feed.xml`. */
export function isFile(ref: PageRef): boolean {
  return /\.\w+$/.test(pageOf(ref));
}

/**
 * Where an address in prose leads on a site under a base path: unchanged where it leaves the site,
 * and null while its page is still to come. Of files the content check says whether they are there.
 *
 * @param base as in `addressOf`
 * @param isThere whether a page stands on the site of this build
 */
export function leadOn(
  address: string,
  base: string,
  isThere: (ref: PageRef) => boolean,
): string | null {
  const ref = refOf(address);
  if (ref === null) return address;
  if (isFile(ref)) return base.replace(/\/+$/, '') + address;
  return isThere(ref) ? addressOf(ref, base) : null;
}

/** The page part of a reference, without its anchor. */
export function pageOf(ref: PageRef): PageRef {
  return ref.split('#', 1)[0] ?? '';
}
