import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { evidenceSchema, type Figure } from '../features/evidence/schema.ts';

/** Every figure of a content folder. Throws as `yaml` and the schema do. */
export function readEvidence(contentDir: string): Figure[] {
  const file = join(contentDir, 'evidence.yaml');
  return existsSync(file) ? evidenceSchema.parse(parse(readFileSync(file, 'utf8')) ?? []) : [];
}
