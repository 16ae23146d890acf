import { glob, type Loader } from 'astro/loaders';
import { z } from 'astro/zod';
import type { Figure } from '../../features/evidence/schema.ts';
import { withDefinitions } from '../../features/evidence/definitions.ts';
import { keptWhile } from '../kept-while.ts';
import { photographsIn } from './photographs.ts';

/** What a file type of Astro's content layer does, as far as this loader changes it. */
interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): Promise<{ body: string }>;
}

/** `entryTypes` is handed to loaders but not part of their declared context. */
const contextSchema = z.looseObject({
  entryTypes: z.map(
    z.string(),
    z.custom<EntryType>((type) => typeof type === 'object'),
  ),
});

/**
 * Astro's `glob` loader for prose, with the footnotes of cited figures added before parsing.
 *
 * Rendered text is kept between builds by the digest of its file. Text also depends on the evidence,
 * on which pages exist, on settings and on the code (`context` holds all of these), and on the
 * photographs beside the file.
 *
 * @param base the folder, as `glob` takes it
 * @param retainBody whether a page asks for the Markdown itself: it is two fifths of what Astro keeps
 */
export function proseLoader(
  { base, retainBody }: { base: string; retainBody: boolean },
  evidence: readonly Figure[],
  context: string,
): Loader {
  const files = glob({ base, pattern: '*.{md,mdx}', retainBody });
  const load: Loader['load'] = (given) => {
    const types = contextSchema.parse(given).entryTypes;
    const entryTypes = new Map(types);
    const markdown = types.get('.md');
    if (markdown) entryTypes.set('.md', citing(markdown, evidence));
    return files.load(Object.assign({}, given, { entryTypes }));
  };
  return keptWhile(context, { ...files, load }, (text) => photographsIn(text, base));
}

function citing(type: EntryType, evidence: readonly Figure[]): EntryType {
  return {
    ...type,
    getEntryInfo: async (file) => {
      const info = await type.getEntryInfo(file);
      return { ...info, body: withDefinitions(info.body, evidence) };
    },
  };
}
