import type { Kept } from './stored-document.ts';

/** What to say for each reason why a change is not kept. */
export type NotKeptWords = Readonly<Record<Exclude<Kept, 'saved'>, string>>;

/** The message under something that a reader changes; empty while it is kept on the device. */
export function notKeptMessage(kept: Kept, words: NotKeptWords): string {
  return kept === 'saved' ? '' : words[kept];
}
