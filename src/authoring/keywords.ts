import { z } from 'astro/zod';
import { addressOf } from '../lib/links.ts';
import { dataOf, folders, readContentFiles } from './content-files.ts';

const looseData = z.looseObject({ keywords: z.array(z.string()).optional().catch(undefined) });

/** The words of readers that authors gave each entry, by its address below the base path. */
export function readKeywords(contentDir: string): Map<string, string[]> {
  return new Map(
    readContentFiles(contentDir).map((file) => [
      addressOf(folders[file.folder](file.slug), '/'),
      looseData.parse(dataOf(file)).keywords ?? [],
    ]),
  );
}
