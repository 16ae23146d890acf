import { z } from 'astro/zod';
import type { Keeper, Keepers } from '../lib/keepers.ts';
import type { PageRef } from '../lib/links.ts';
import { dataOf, folders, readContentFiles, type Folder } from './content-files.ts';

/** Only what tells what an entry keeps; the content check holds each against its whole schema. */
const looseData = z.looseObject({
  kind: z.string().optional().catch(undefined),
  tally: z.unknown().optional(),
  tool: z.enum(['listening-log', 'weekly-routine']).optional().catch(undefined),
});

type Data = z.infer<typeof looseData>;

/** What an entry of each folder keeps on a reader's device. */
const keepersOf: Readonly<Record<Folder, (data: Data) => readonly Keeper[]>> = {
  guide: () => ['text', 'chapter'],
  articles: () => ['text'],
  pages: () => ['text'],
  worksheets: ({ tool }) => ['text', ...(tool ? [tool] : [])],
  checklists: () => ['checklist'],
  assessments: ({ kind, tally }) => [
    'assessment',
    ...(tally ? (['tally'] as const) : []),
    ...(kind === 'ranking' ? (['task'] as const) : []),
  ],
  places: () => [],
  principles: () => [],
  glossary: () => [],
};

/**
 * What of a guide keeps something on a reader's device.
 *
 * @param isThere whether a page stands on the site of this build
 */
export function readKeepers(contentDir: string, isThere: (ref: PageRef) => boolean): Keepers {
  const ofEntries = readContentFiles(contentDir)
    .filter(({ folder, slug }) => isThere(folders[folder](slug)))
    .flatMap((file) => keepersOf[file.folder](looseData.parse(dataOf(file))));
  const ofFiles = isThere('tools/answer') ? (['answer-builder'] as const) : [];
  return new Set(['site', ...ofEntries, ...ofFiles]);
}
