import type { Kept } from './stored-document.ts';

/** What to say for each reason why a change is not kept. */
export type NotKeptWords = Readonly<Record<Exclude<Kept, 'saved'>, string>>;

/** From what was kept to what concerns the most: one document, what is large, or all there is. */
const byWeight = ['saved', 'newer', 'full', 'blocked'] as const satisfies readonly Kept[];

/** What to say of several changes at once; of none that they are kept. */
export function worstOf(kept: readonly Kept[]): Kept {
  return byWeight.findLast((one) => kept.includes(one)) ?? 'saved';
}

/** The message under something that a reader changes; empty while it is kept on the device. */
export function notKeptMessage(kept: Kept, words: NotKeptWords): string {
  return kept === 'saved' ? '' : words[kept];
}
