import { z } from 'astro/zod';
import { isPublished } from '../lib/publication.ts';
import { dataOf, type ContentFile } from './content-files.ts';

const publication = z.looseObject({
  draft: z.boolean().optional().catch(undefined),
  date: z.coerce.date().optional().catch(undefined),
});

/**
 * What a build leaves out, as a sentence; null when it leaves out nothing.
 *
 * @param now the moment of the build
 */
export function leftOut(files: readonly ContentFile[], now: Date): string | null {
  const hidden = files
    .map((file) => publication.parse(dataOf(file)))
    .filter((data) => !isPublished(data, now));
  const drafts = hidden.filter(({ draft }) => draft).length;
  const later = hidden.length - drafts;
  const parts = [
    ...(drafts > 0 ? [`${drafts} ${drafts === 1 ? 'draft' : 'drafts'}`] : []),
    ...(later > 0 ? [`${later} dated in the future (build again on the day)`] : []),
  ];
  return parts.length > 0 ? `Left out: ${parts.join(', ')}.` : null;
}
