import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { decodedAddress } from '../../lib/decoded-address.ts';

const isPhotograph = (address: string) => /\.(?:avif|gif|jpe?g|png|webp)$/i.test(address);

/** The addresses of pictures in a text, and those that stand apart from what they belong to. */
function addressesIn(markdown: string): Set<string> {
  const addresses = new Set<string>();
  visit(markdownToMdast(markdown), (node) => {
    if (node.type === 'image' || node.type === 'definition') addresses.add(node.url);
  });
  return addresses;
}

/**
 * The photographs that a text shows from beside it, as text in which their bytes can be told apart.
 *
 * @param folder in which the text lies
 */
export function photographsIn(markdown: string, folder: string): string[] {
  if (!markdown.includes('![')) return [];
  return [...addressesIn(markdown)]
    .filter((address) => isPhotograph(address) && !address.startsWith('/'))
    .map((address) => join(folder, decodedAddress(address) ?? address))
    .filter((path) => existsSync(path))
    .map((path) => readFileSync(path, 'base64'));
}
