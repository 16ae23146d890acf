import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

const manifest = z.object({ version: z.string() });

/** The version of a package that is installed, for what is kept of its making from build to build. */
export function versionOf(name: string): string {
  const file = resolve('node_modules', name, 'package.json');
  return manifest.parse(JSON.parse(readFileSync(file, 'utf8'))).version;
}
