import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'astro/zod';

/** `content/redirects.yaml`: addresses that moved, and the pages that readers now find there. */
export const redirectsSchema = z.record(
  /** The old address, named as pages are: without slashes at its ends. */
  z.string(),
  /** A page of the guide, with or without an anchor. */
  z.string(),
);

/**
 * Reads what moved; nothing where there is no such file.
 *
 * @throws ZodError or YAMLParseError
 */
export function readRedirects(contentDir: string): Map<string, string> {
  const file = join(contentDir, 'redirects.yaml');
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(redirectsSchema.parse(parse(readFileSync(file, 'utf8')) ?? {})));
}
