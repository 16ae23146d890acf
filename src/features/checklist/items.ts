import type { ListItem, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { blocksToHtml, wordsToHtml } from './markdown.ts';
import { nameOf, note, type Reading } from './reading.ts';

/** One act that can be ticked. */
export interface Item {
  /** What browsers remember it by; empty where the author wrote none, which is a problem. */
  readonly id: string;
  /** Its words as inline HTML. */
  readonly html: string;
  /** What the author wrote beneath it, as HTML. */
  readonly why: string | null;
  /** The line it begins in, from 1. */
  readonly line: number;
}

/** The items of the blocks under a heading; whatever is no item is noted. */
export function itemsOf(blocks: readonly RootContent[], reading: Reading): Item[] {
  return blocks.flatMap((block) => {
    if (block.type === 'list') {
      if (block.ordered) noteNumbers(block, reading);
      return block.children.flatMap((entry) => itemOf(entry, reading));
    }
    const allowed = 'Indent it by two spaces beneath its item, or move it above the first heading.';
    note(reading, block, 'This text belongs to no item and would be lost.', allowed);
    return [];
  });
}

function noteNumbers(block: RootContent, reading: Reading): void {
  note(reading, block, 'The numbers of these items would be lost.', 'Begin lines with "- [ ] ".');
}

function itemOf(entry: ListItem, reading: Reading): Item[] {
  const [line, ...rest] = entry.children;
  if (entry.checked == null || line?.type !== 'paragraph') {
    if (line?.type !== 'heading') noteNoBox(entry, reading);
    return [];
  }
  noteLostBoxes(entry, reading);
  const { id, words } = nameOf(line, reading);
  return [
    {
      id,
      html: wordsToHtml(words, reading.resolveLink),
      why: rest.length > 0 ? blocksToHtml(rest, reading.resolveLink) : null,
      line: entry.position?.start.line ?? 1,
    },
  ];
}

function noteNoBox(entry: ListItem, reading: Reading): void {
  note(reading, entry, 'This line has no box and would be lost.', 'Begin it with "- [ ] ".');
}

function noteLostBoxes(entry: ListItem, reading: Reading): void {
  if (entry.checked) {
    note(reading, entry, 'This item is ticked already.', 'Leave its box empty: "- [ ] ".');
  }
  visit(entry, 'listItem', (inner) => {
    if (inner === entry || inner.checked == null) return;
    const allowed = 'Move it to the left edge, as an item of its own.';
    note(reading, inner, 'A box within an item cannot be ticked.', allowed);
  });
}
