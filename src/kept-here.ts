import { keptDocuments, type KeptKey } from './lib/kept-documents.ts';
import { keepers } from './library.ts';
import { privacy } from './strings/index.ts';

/** A document that this guide keeps on a reader's device, and what is told of it. */
interface KeptHere {
  readonly key: KeptKey;
  readonly words: string;
}

/** All that this guide keeps; what others may keep is not told of. */
export function keptHere(): KeptHere[] {
  const here = keepers();
  return keptDocuments
    .filter(({ by }) => by.some((keeper) => here.has(keeper)))
    .map(({ key }) => ({ key, words: privacy.kept[key](here) }));
}
