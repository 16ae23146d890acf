/**
 * The texts that lie on the reader's device under the site's prefix. Nothing here throws: browsers
 * do so on the mere mention of localStorage when it is blocked.
 */
export const prefix = `${document.documentElement.dataset['store'] ?? 'guide'}:`;

export function device(): Storage | null {
  try {
    return window.localStorage;
  } catch {
    return null;
  }
}

/** What lies on the device under a key. */
export function textOf(key: string): string | null {
  try {
    return device()?.getItem(prefix + key) ?? null;
  } catch {
    return null;
  }
}

/** The keys under which something lies on the device. */
export function keysOnDevice(): string[] {
  try {
    return Object.keys(device() ?? {}).flatMap((key) =>
      key.startsWith(prefix) ? [key.slice(prefix.length)] : [],
    );
  } catch {
    return [];
  }
}
