import type { EventEmitter } from 'node:events';
import { relative } from 'node:path';

/** How long nothing may change before somebody acts on it: a checkout changes many files at once. */
export const quietMs = 100;

/**
 * Acts after each change of files below a folder, once for all that change together. A new name is
 * a file less and a file more.
 *
 * @param watcher such as Vite's, which names files by their whole paths
 */
export function afterChanges(watcher: EventEmitter, folder: string, act: () => void): void {
  let due: NodeJS.Timeout | undefined;
  const hear = (file: string) => {
    if (relative(folder, file).startsWith('..')) return;
    clearTimeout(due);
    due = setTimeout(act, quietMs);
  };
  for (const event of ['add', 'change', 'unlink']) watcher.on(event, hear);
}
