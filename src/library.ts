import { readKeepers } from './authoring/keepers.ts';
import { readRedirects } from './authoring/redirects.ts';
import {
  leadsSomewhere,
  readRegistry,
  unlistedPages,
  type Registry,
  type Target,
} from './authoring/registry.ts';
import { readSubjects } from './authoring/subjects.ts';
import { readLinkableTerms } from './authoring/terms.ts';
import { vocabularyOf, type Vocabulary } from './features/glossary/link-terms.ts';
import { relatedTo, sortedSubjects, type Subjects } from './features/reading/related.ts';
import type { Redirect } from './hosting/redirect.ts';
import type { Keepers } from './lib/keepers.ts';
import { leadOn, pageOf, type PageRef } from './lib/links.ts';
import type { Card } from './lib/social-picture.ts';
import { basePath, contentDir, href, site } from './site.ts';

const writing = process.env['NODE_ENV'] === 'development';

/** What a build knows of the whole guide. */
interface Known {
  registry?: Registry;
  subjects?: Subjects;
  vocabulary?: Vocabulary;
  keepers?: Keepers;
}

declare global {
  /** Shared by the copies of this module, like what was read of the content. */
  var knownOfGuide: Known | undefined;
}

globalThis.knownOfGuide ??= {};
const known = globalThis.knownOfGuide;

/** All pages of this build; read once, and afresh each time while somebody is writing. */
export function library(): Registry {
  if (writing) return readRegistry(contentDir, new Date(), true);
  known.registry ??= readRegistry(contentDir, new Date(), false);
  return known.registry;
}

/** The glossary terms that prose links; read like the library. */
export function linkableTerms(): Vocabulary {
  if (writing || !known.vocabulary) {
    known.vocabulary = vocabularyOf(readLinkableTerms(contentDir));
  }
  return known.vocabulary;
}

/** What of this build keeps something on a reader's device; read like the library. */
export function keepers(): Keepers {
  if (writing || !known.keepers) known.keepers = readKeepers(contentDir, isThere);
  return known.keepers;
}

/** A page to point to: with an address when it stands on the site, without one when it is to come. */
export interface Pointer extends Target {
  readonly href?: string;
}

/**
 * What a link to a page needs.
 *
 * @throws Error for a page that is neither there nor planned
 */
export function pointTo(ref: PageRef): Pointer {
  const { published, planned } = library();
  const target = published.get(ref) ?? published.get(pageOf(ref));
  if (target) return { ...target, ref, href: href(ref) };
  const title = planned.get(ref);
  if (title === undefined) throw new Error(`No page "${ref}", and none planned.`);
  return { ref, title };
}

/**
 * The page that stands at an address of this site, such as that of a built file; for a further part
 * of a list, and for anything else below a page, that page.
 *
 * @param pathname with the base path
 */
export function pageAt(pathname: string): Target {
  const { published } = library();
  const parts = pathname.slice(href('').length).split('/');
  for (let depth = parts.length; depth > 0; depth -= 1) {
    const page = published.get(parts.slice(0, depth).join('/'));
    if (page) return page;
  }
  return { ref: '', title: site.name };
}

/**
 * The day on which a page last said something new; for a page that lists others, the newest of
 * theirs. Undefined where no author noted a day.
 */
export function lastChange(ref: PageRef): Date | undefined {
  const { published } = library();
  const own = published.get(ref)?.changed;
  if (own) return own;
  const below = (page: PageRef) => page.startsWith(`${ref}/`) || page.startsWith(`${ref}#`);
  const days = [...published.values()]
    .filter((page) => ref === '' || below(page.ref))
    .flatMap(({ changed }) => changed ?? []);
  return days.toSorted((one, other) => other.getTime() - one.getTime())[0];
}

/** What stands on a page's social picture. */
export function cardOf({ ref, title, question, description, order }: Target): Card {
  if (ref === '') return { large: site.home.headline.join(' '), small: site.tagline };
  const number = ref.startsWith('guide/') ? order : undefined;
  const [large, small] = question ? [question, title] : [title, description ?? site.tagline];
  return { large, small, number };
}

/** The pages of this build that may be listed and passed on. */
export function listedPages(): Target[] {
  return [...library().published.values()].filter(
    ({ ref }) => !ref.includes('#') && !unlistedPages.includes(ref),
  );
}

/** Whether a page stands on the site of this build. */
export function isThere(ref: PageRef): boolean {
  return leadsSomewhere(ref, library());
}

/**
 * The pages of this build that belong with a page, by shared questions and principles.
 *
 * @param apart pages that are linked from it anyway
 */
export function relatedPages(ref: PageRef, apart: readonly PageRef[]): PageRef[] {
  if (writing || !known.subjects) {
    known.subjects = sortedSubjects(readSubjects(contentDir).filter(({ ref }) => isThere(ref)));
  }
  const { subjects } = known;
  const page = subjects.byRef.get(ref);
  return page ? relatedTo(page, subjects, apart, 3) : [];
}

/**
 * Where a link in an author's text leads: under the base path, unchanged where it leaves the site,
 * and null while its page is still to come.
 */
export function resolveLink(address: string): string | null {
  return leadOn(address, basePath, isThere);
}

/** The addresses of this build that moved; those whose new page is not there yet are left out. */
export function redirects(): Redirect[] {
  return [...readRedirects(contentDir)]
    .filter(([, to]) => isThere(to))
    .map(([from, to]) => ({ from: href(from), to: href(to) }));
}
