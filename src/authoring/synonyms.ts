import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** `content/synonyms.yaml`: groups of words and phrases that readers use for the same thing. */
export const synonymsSchema = z.array(z.array(z.string().min(1)).min(2));

/**
 * Reads the groups of a content folder; none where there is no such file.
 *
 * @throws ZodError or YAMLParseError
 */
export function readSynonyms(contentDir: string): string[][] {
  const file = join(contentDir, 'synonyms.yaml');
  if (!existsSync(file)) return [];
  return synonymsSchema.parse(parse(readFileSync(file, 'utf8')) ?? []);
}
