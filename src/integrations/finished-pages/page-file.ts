import { closeSync, ftruncateSync, openSync, readFileSync, writeFileSync } from 'node:fs';

/**
 * What a file holds, each byte as one character. All that is looked for in a page and put into it
 * is ASCII; the rest goes through as it came, in half the time that decoding it would take.
 */
export function readBytes(file: string): string {
  return readFileSync(file, 'latin1');
}

/** Writes over a file of bytes. To empty it first costs more than all else: its place is given up. */
export function overwriteBytes(file: string, bytes: string): void {
  const descriptor = openSync(file, 'r+');
  try {
    writeFileSync(descriptor, bytes, 'latin1');
    ftruncateSync(descriptor, bytes.length);
  } finally {
    closeSync(descriptor);
  }
}
