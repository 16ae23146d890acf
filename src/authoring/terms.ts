import { termSchema } from '../features/glossary/schema.ts';
import type { LinkableTerm } from '../features/glossary/link-terms.ts';
import { dataOf, readFolder } from './content-files.ts';

/** The glossary terms that prose links by itself; a term that does not fit its schema is left out. */
export function readLinkableTerms(contentDir: string): LinkableTerm[] {
  return readFolder(contentDir, 'glossary').flatMap((file) => {
    const term = termSchema.safeParse(dataOf(file));
    return term.success && term.data.auto ? [{ id: file.slug, match: term.data.match }] : [];
  });
}
