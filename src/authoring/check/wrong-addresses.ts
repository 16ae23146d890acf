import { pageOf, refOf } from '../../lib/links.ts';
import type { Known } from './known.ts';
import type { Finding } from './problem.ts';

/** `https://` as it comes out of hands in a hurry, and twice where it was pasted after itself. */
const beginning = /^(?:h?t{1,3}p{1,2}s?(?:[:;]\/{0,3}|[.,]?\/\/+))+/i;

const sound = /^https?:\/\/(?!h?ttps?[:/])[^/]/i;

/** What is wrong with the beginning of an address of the web, or null. */
export function beginningFinding(url: string): Finding | null {
  const [begun] = beginning.exec(url) ?? [];
  if (begun === undefined || sound.test(url)) return null;
  const rest = url.slice(begun.length);
  return {
    what: `The address "${url}" does not begin as one does.`,
    allowed: 'https://, the name of the site, and what follows it',
    ...(rest === '' ? {} : { write: `https://${rest}` }),
  };
}

/** A file of one's own, or the site as `npm run dev` shows it. */
const onOwnComputer =
  /^(?:file:|[a-z]:[\\/]|(?:https?:\/\/)?(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])(?:[:/]|$))/i;

/** What is said of an address that leads its readers to their own computer, or null. */
export function ownComputerFinding(url: string, { pages }: Known): Finding | null {
  if (!onOwnComputer.test(url)) return null;
  const path = /^https?:/i.test(url) && URL.canParse(url) ? new URL(url) : null;
  const isPage = path !== null && pages.has(pageOf(refOf(path.pathname) ?? ''));
  return {
    what: `The address "${url}" leads to nothing but the computer that it was written on.`,
    allowed: 'a slash, the page, and a slash; or https:// for other sites',
    ...(isPage ? { write: path.pathname + path.hash } : {}),
  };
}

/** Endings of files, which a name of a site may look like. */
const likeFile = /\.(?:mdx?|html?|php|pdf|txt|docx?|xlsx?|odt|rtf|ya?ml|csv|zip)$/i;

/** Whether an address is that of another site without its beginning, such as `shop.example/order`. */
export function lacksBeginning(url: string): boolean {
  const [host = ''] = /^(?:[\w-]+\.)+[a-z]{2,}(?=[/?#:]|$)/i.exec(url) ?? [];
  return host !== '' && !likeFile.test(host);
}

/** An address as its author meant it: with its beginning, and without blanks; or null. */
export function addressMeant(written: string): string | null {
  const bare = written.replace(/\s/g, '').replace(beginning, '');
  return lacksBeginning(bare) ? `https://${bare}` : null;
}
