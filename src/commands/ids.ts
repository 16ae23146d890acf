/** `npm run ids`: writes missing ids into checklists, and what readers' browsers remember into the lock. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readContentFiles, type ContentFile } from '../authoring/content-files.ts';
import { compareWithLock, lockOf, lockPath, withNewIds, type Lock } from '../authoring/ids.ts';
import { printLock, readLock } from '../authoring/ids-lock.ts';
import { withMissingIds } from '../authoring/missing-ids.ts';
import { contentDir } from '../site.ts';

function nameItems(file: ContentFile, lock: Lock): ContentFile {
  if (file.folder !== 'checklists') return file;
  const source = withMissingIds(file.source, lock.retired[`checklists/${file.slug}`] ?? []);
  if (source === file.source) return file;
  writeFileSync(join(contentDir, file.path), source);
  console.log(`${file.path}: wrote the missing ids.`);
  return { ...file, source };
}

function updateIds(): void {
  const lock = readLock(contentDir);
  const current = lockOf(readContentFiles(contentDir).map((file) => nameItems(file, lock)));
  const next = withNewIds(lock, current);
  writeFileSync(join(contentDir, lockPath), printLock(next));
  console.log(`${lockPath}: ${Object.values(next.ids).flat().length} ids are promised.`);
  for (const { path, what, allowed } of compareWithLock(next, current)) {
    console.error(`${path}: ${what}\n  ${allowed}`);
    process.exitCode = 1;
  }
}

try {
  updateIds();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
