import { device, keysOnDevice, prefix } from './device.ts';
import { memory, tellChange } from './store.ts';

/** The keys of all documents, on the device and in memory. */
export function keysOf(): string[] {
  return [...new Set([...keysOnDevice(), ...memory.keys()])];
}

/** Lets go of what of a document could not be saved; what lies on the device stays as it is. */
export function forgetUnsaved(key: string): void {
  memory.delete(key);
  tellChange(key);
}

/** Removes a document, as if it had never been there. */
export function removeDocument(key: string): void {
  try {
    device()?.removeItem(prefix + key);
  } catch {
    // What cannot be reached cannot be removed, and is not shown either.
  }
  forgetUnsaved(key);
}

/** Lays a text that this page cannot read back where it was; what the device refuses is lost. */
export function putBack(key: string, text: string): void {
  try {
    device()?.setItem(prefix + key, text);
  } catch {
    // Nobody could read it here.
  }
  tellChange(key);
}
