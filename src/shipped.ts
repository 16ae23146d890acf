import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'astro/zod';

const shippedSchema = z.array(
  z.strictObject({
    name: z.string(),
    version: z.string(),
    /** SPDX id, as its authors give it. */
    licence: z.string(),
    /** The whole text, with whoever holds the copyright. */
    text: z.string(),
  }),
);

/** A package of others that readers' browsers get some of, and its terms. */
export type Shipped = z.infer<typeof shippedSchema>[number];

/** Where the build notes what it has put into the scripts, before it makes the pages. */
export const shippedFile = resolve('.cache/shipped.json');

/** The packages in the scripts of this build, by name; in a preview, of the last build. */
export function shippedPackages(): Shipped[] {
  if (!existsSync(shippedFile)) return [];
  return shippedSchema.parse(JSON.parse(readFileSync(shippedFile, 'utf8')));
}
