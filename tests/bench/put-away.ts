import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';

let away: string | undefined;

function awayFolder(): string {
  if (away !== undefined) return away;
  mkdirSync('.cache/bench', { recursive: true });
  const folder = mkdtempSync('.cache/bench/away-');
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  away = folder;
  return folder;
}

/**
 * Takes a file or folder away, where there is one. It is deleted when the process ends: for a while
 * after many files were deleted, ext4 searches long for the number of each new one, which took up to
 * a fifth of the build that came next.
 */
export function putAway(path: string): void {
  if (existsSync(path)) renameSync(path, join(awayFolder(), randomUUID()));
}
