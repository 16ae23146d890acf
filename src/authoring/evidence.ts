import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { evidenceSchema, type Figure } from '../features/evidence/schema.ts';
import { readData, readText } from './read-once.ts';

/** Every figure of a content folder. Throws as `yaml` and the schema do. */
export function readEvidence(contentDir: string): Figure[] {
  const file = join(contentDir, 'evidence.yaml');
  return existsSync(file) ? evidenceSchema.parse(readData(readText(file)) ?? []) : [];
}
