import { createHash } from 'node:crypto';
import { readSubjects } from './authoring/subjects.ts';
import { keepers, library } from './library.ts';
import { basePath, contentDir, hasPictures, site, siteAddress } from './site.ts';

const digestOf = (...parts: readonly unknown[]) =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex');

let ofGuide: string | undefined;

/**
 * What a page may show of the rest of the guide: settings, titles, minutes, what belongs together,
 * and what it says of all that is kept.
 */
function guideDigest(): string {
  const { published, planned } = library();
  return digestOf(
    site,
    siteAddress,
    basePath,
    hasPictures,
    ...published,
    ...planned,
    readSubjects(contentDir),
    ...keepers(),
  );
}

/**
 * The key by which a build knows a page of the last build for its own (`cacheKey`). Right for pages
 * that hold one entry and point to others by title; a page that shows another entry's text needs
 * that one's digest too, or no key.
 *
 * @param digest of the entry, as its loader gives it, or anything else that tells its text
 */
export function pageKey(digest: string | number | undefined): string {
  ofGuide ??= guideDigest();
  return digestOf(ofGuide, digest);
}
