import { pageOf, refOf, type PageRef } from '../../lib/links.ts';
import type { Known } from './known.ts';
import { listOf, nearestOf } from './names.ts';
import type { Finding } from './problem.ts';

/** Every page that can be named, whether it is there or planned. */
export function pageNames({ pages, planned }: Known): PageRef[] {
  return [...pages, ...(planned ?? [])].filter((ref) => ref !== '' && !ref.includes('#'));
}

/** The page that was probably meant: by its whole name, by the last part of it, or by its words. */
export function nearestPage(name: string, known: Known): PageRef | undefined {
  const names = pageNames(known);
  const endOf = (ref: string) => ref.split('/').at(-1) ?? '';
  const end = nearestOf(endOf(name), names.map(endOf));
  return (
    nearestOf(name, names) ?? names.find((ref) => endOf(ref) === end) ?? sharingWords(name, names)
  );
}

/** Words that tell a page from others, in its name. */
const wordsIn = (name: string) => name.split(/[/#-]/).filter((word) => word.length > 3);

/** The page that shares most words with a name, if those are half of the name's own. */
function sharingWords(name: string, names: readonly PageRef[]): PageRef | undefined {
  const [folder = '', ...rest] = name.split('/');
  const wanted = wordsIn(rest.at(-1) ?? folder);
  const shared = (ref: PageRef) =>
    wordsIn(ref.split('/').at(-1) ?? '').filter((word) => wanted.includes(word)).length;
  const ranked = names
    .map((ref) => ({ ref, count: shared(ref), isNear: ref.startsWith(`${folder}/`) }))
    .sort((one, other) => other.count - one.count || Number(other.isNear) - Number(one.isNear));
  const best = ranked[0];
  return best && best.count > 0 && best.count * 2 >= wanted.length ? best.ref : undefined;
}

/** How the home page is named in a field: it has an address, and no name. */
export const homeName = "''";

/** What is taken for the name of the home page elsewhere. */
const likeHome = /^\/*(?:home|index)?(?:\.(?:html?|mdx?))?\/*$/i;

/** What is wrong with the name of a page in a field, or null. */
export function pageFinding(ref: PageRef, known: Known): Finding | null {
  if (known.pages.has(ref) || known.planned?.has(ref) !== false) return null;
  if (/^[a-z]+:\/\//i.test(ref)) return addressFinding(ref, known);
  if (ref.startsWith('#')) return pageless(ref);
  const page = pageOf(ref);
  if (likeHome.test(page)) return homeFinding(ref, known);
  const bare = page.replace(/^\/+|\/+$/g, '');
  if (bare !== page) {
    return {
      what: `A page is named without slashes at its ends, and this is "${ref}".`,
      write: bare + ref.slice(page.length),
    };
  }
  if (!known.pages.has(page) && !known.planned.has(page)) return unknownPage(page, known);
  return anchorFinding(page, ref.slice(page.length + 1), known);
}

function pageless(ref: PageRef): Finding {
  return {
    what: `"${ref}" is a place on a page, and does not say on which.`,
    allowed: 'the name of the page, and the id of one of its headings where it is needed',
    write: `guide/the-first-week${ref}`,
  };
}

function homeFinding(ref: PageRef, known: Known): Finding {
  return {
    what: `There is no page "${ref}": the home page is the one without a name.`,
    allowed: `${homeName} for the home page, or one of ${listOf(pageNames(known))}`,
    write: homeName,
  };
}

function unknownPage(page: PageRef, known: Known): Finding {
  const now = known.moved.get(page);
  if (now !== undefined) {
    return {
      what: `The page "${page}" has moved.`,
      allowed: 'the page where redirects.yaml leads',
      write: now,
    };
  }
  const part = page.replace('/', '#');
  if (known.pages.has(part)) {
    const what = `There is no page "${page}": it is a part of the page "${pageOf(part)}".`;
    return { what, write: part };
  }
  // Some name the file of a page, or its address on an older site.
  const nearest = nearestPage(page.replace(/\.(?:mdx?|ya?ml|html?)$/, ''), known);
  return {
    what: `There is no page "${page}".`,
    allowed: listOf(pageNames(known)),
    ...(nearest === undefined ? {} : { nearest, write: nearest }),
  };
}

/** What is said of an address where the name of a page has to stand. */
function addressFinding(address: string, known: Known): Finding {
  const here = URL.canParse(address) && new URL(address).host === known.host;
  const name = here ? (refOf(new URL(address).pathname) ?? '') : '';
  return {
    what: `"${address}" is an address, and here stands the name of a page of this guide.`,
    allowed: listOf(pageNames(known)),
    ...(known.pages.has(name) && name !== '' ? { write: name } : {}),
  };
}

/**
 * What is wrong with an anchor of a page, or null; a page still to come may have any. Browsers know
 * the top of a page by themselves.
 */
export function anchorFinding(page: PageRef, anchor: string, known: Known): Finding | null {
  const anchors = known.anchorsOf(page);
  if (anchor === '' || anchor === 'top' || !anchors || anchors.has(anchor)) return null;
  const nearest = nearestOf(anchor, [...anchors]);
  return {
    what: `The page "${page}" has nothing with the id "${anchor}".`,
    allowed: listOf([...anchors]),
    ...(nearest === undefined ? {} : { nearest, write: `${page}#${nearest}` }),
  };
}
