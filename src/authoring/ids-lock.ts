import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Document, isSeq, parse } from 'yaml';
import { z } from 'astro/zod';
import { lockPath, type Lock } from './ids.ts';

const key = z.union([z.string(), z.number()]).transform(String);
const list = z.array(key);
const options = z.record(z.string(), list);

/** `content/ids.lock.yaml`, as it is written: options stand under their questions. */
const lockSchema = z
  .object({
    /** Ids that were published and are gone for good, by page. */
    retired: z.record(z.string(), list).nullish(),
  })
  .catchall(z.union([list, options]));

const header = ` What readers' browsers remember of checklists and assessments. "npm run ids" adds to it.
 An id that was published is never used for anything else. When an item, a question or an
 option is gone for good, move its id under "retired:"; an option is written A3/na there.`;

/** Reads a lock. Throws as `yaml` and the schema do. */
export function parseLock(text: string): Lock {
  const { retired, ...pages } = lockSchema.parse(parse(text) ?? {});
  const ids = Object.entries(pages).map(([page, written]) => [page, flat(written)] as const);
  return { ids: Object.fromEntries(ids), retired: retired ?? {} };
}

function flat(written: readonly string[] | Readonly<Record<string, readonly string[]>>): string[] {
  if (written instanceof Array) return [...written];
  return Object.entries(written).flatMap(([question, keys]) => [
    question,
    ...keys.map((option) => `${question}/${option}`),
  ]);
}

/** A lock as it is written, one item or question a line. */
export function printLock({ ids, retired }: Lock): string {
  const pages = Object.entries(ids).map(([page, those]) => [page, nested(page, those)] as const);
  const document = new Document({ ...Object.fromEntries(pages), retired });
  document.commentBefore = header;
  for (const [page, those] of pages) {
    if (those instanceof Array) continue;
    for (const question of Object.keys(those)) {
      const keys = document.getIn([page, question]);
      if (isSeq(keys)) keys.flow = true;
    }
  }
  return document.toString({ lineWidth: 0 });
}

function nested(page: string, ids: readonly string[]) {
  if (page.startsWith('checklists/')) return [...ids];
  const questions = ids.filter((id) => !id.includes('/'));
  return Object.fromEntries(
    questions.map((question) => {
      const own = ids.filter((id) => id.startsWith(`${question}/`));
      return [question, own.map((id) => id.slice(question.length + 1))];
    }),
  );
}

/** The lock of a content folder; an empty one where there is none yet. */
export function readLock(contentDir: string): Lock {
  const file = join(contentDir, lockPath);
  return parseLock(existsSync(file) ? readFileSync(file, 'utf8') : '');
}
