import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { answersSchema, type Answers } from '../features/answer-builder/schema.ts';

/** The file of the answer builder, below the content folder; a guide without it has no builder. */
export const answersPath = 'answers.yaml';

/** What the answer builder offers; null where a guide has none. Throws as `yaml` and the schema do. */
export function readAnswers(contentDir: string): Answers | null {
  const file = join(contentDir, answersPath);
  return existsSync(file) ? answersSchema.parse(parse(readFileSync(file, 'utf8'))) : null;
}
