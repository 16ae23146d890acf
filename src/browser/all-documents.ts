import { device, keysOnDevice, prefix } from './device.ts';
import { memory, refusalOf, tellChange, type Kept } from './store.ts';

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

/** Lays a text that this page cannot read back where it was; memory has no room for such a text. */
export function putBack(key: string, text: string): Kept {
  const kept = lay(key, text);
  tellChange(key);
  return kept;
}

function lay(key: string, text: string): Kept {
  const place = device();
  if (!place) return 'blocked';
  try {
    place.setItem(prefix + key, text);
    return 'saved';
  } catch (error) {
    return refusalOf(error);
  }
}
