/** Files that are asked for before somebody needs them. */
export interface FilesAhead {
  /** Asks for a file now; whoever fetches it next gets this answer. Asked for again, it is fetched once. */
  readonly expect: (address: string) => void;
  /** Like the global `fetch`, in whose place it stands. */
  readonly fetch: typeof fetch;
  /** Files of the index that came broken, or not at all. */
  readonly broken: ReadonlySet<string>;
}

const addressOf = (input: string | URL | Request): string =>
  input instanceof Request ? input.url : String(input);

/** Pagefind's own files are gzip (RFC 1952), or begin with its mark where the server has unpacked them. */
const isPacked = ([first, second]: Uint8Array): boolean => first === 0x1f && second === 0x8b;
const isMarked = (bytes: Uint8Array): boolean =>
  new TextDecoder().decode(bytes.subarray(0, 12)) === 'pagefind_dcd';

/** Unpacking fails where the checksum at the end does not fit what stands before it. */
async function canBeUnpacked(bytes: Uint8Array<ArrayBuffer>): Promise<boolean> {
  const unpacked = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    return (await new Response(unpacked).arrayBuffer()).byteLength > 0;
  } catch {
    return false;
  }
}

async function isSound(response: Response): Promise<boolean> {
  if (!response.ok) return false;
  const bytes = new Uint8Array(await response.clone().arrayBuffer());
  return isPacked(bytes) ? canBeUnpacked(bytes) : isMarked(bytes);
}

/**
 * Pagefind asks for its files one after the other, and says nothing where it lacks one. Through
 * this they come side by side, and a missing one is known.
 *
 * @param get the browser's own `fetch`
 */
export function filesAhead(get: typeof fetch): FilesAhead {
  const expected = new Map<string, Promise<Response> | null>();
  const broken = new Set<string>();
  const take = (address: string) => {
    const response = expected.get(address);
    if (response) expected.set(address, null);
    return response;
  };
  return {
    broken,
    expect: (address) => {
      if (expected.has(address)) return;
      const response = get(address);
      // Whoever takes it deals with the error; nobody may.
      response.catch(() => null);
      expected.set(address, response);
    },
    fetch: async (input, init) => {
      const address = addressOf(input);
      const isOfIndex = /\.(pf_\w+|pagefind)$/.test(address);
      try {
        const response = await (take(address) ?? get(input, init));
        if (!isOfIndex) return response;
        // One that failed may come whole when it is asked for again.
        if (await isSound(response)) broken.delete(address);
        else broken.add(address);
        return response;
      } catch (error) {
        if (isOfIndex) broken.add(address);
        throw error;
      }
    },
  };
}
