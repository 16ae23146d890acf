/**
 * `npm run ids`: writes missing ids into checklists, and what readers' browsers remember into the
 * lock. An id is a promise, so nothing is written while a file that holds ids is not in order.
 */
import { writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { readGuide } from '../authoring/check/guide.ts';
import { readSources } from '../authoring/check/read-sources.ts';
import { reportOf } from '../authoring/check/report.ts';
import { checkFields } from '../authoring/check/rules/fields.ts';
import { checkFiles } from '../authoring/check/rules/files.ts';
import { readContentFiles, type ContentFile } from '../authoring/content-files.ts';
import { compareWithLock, lockOf, lockPath, withNewIds, type Lock } from '../authoring/ids.ts';
import { printLock, readLock } from '../authoring/ids-lock.ts';
import { withMissingIds } from '../authoring/missing-ids.ts';
import { contentDir } from '../site.ts';
import { readOrStop, stop, stopAtUnknown } from '../stop.ts';

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

function stopAtErrors(): void {
  const holdsIds = (path: string) => /^(checklists|assessments)\//.test(path) || path === lockPath;
  const guide = readGuide(readSources(contentDir, 'public'));
  const errors = [...checkFiles(guide), ...checkFields(guide)].filter(
    ({ path, severity }) => severity === 'error' && holdsIds(path),
  );
  for (const error of errors) console.error(`${reportOf(error, relative('', contentDir))}\n`);
  if (errors.length > 0) stop('No id is written before this is mended.');
}

stopAtUnknown(process.argv.slice(2), []);
stopAtErrors();
readOrStop(updateIds);
