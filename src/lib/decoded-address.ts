/** An address with its `%20` and the like as the names of files have them; null where a % is none. */
export function decodedAddress(address: string): string | null {
  try {
    return decodeURI(address);
  } catch {
    return null;
  }
}
