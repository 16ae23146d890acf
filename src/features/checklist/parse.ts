import type { RootContent } from 'mdast';
import { itemsOf, type Item } from './items.ts';
import { blocksToHtml, treeOf, wordsToHtml, type ResolveLink } from './markdown.ts';
import { inOrder, strangers, type Problem } from './problems.ts';
import { nameOf, note, type Reading, type Unnamed } from './reading.ts';
import { isTaskList, sectionsOf, type Section } from './sections.ts';

/** Items that belong together. */
export interface Group {
  /** Empty for items that stand before any heading. */
  readonly id: string;
  /** Inline HTML; empty for items that stand before any heading. */
  readonly title: string;
  readonly items: readonly Item[];
}

/** What is said when everything is done. */
export interface Closing {
  /** Inline HTML. */
  readonly title: string;
  readonly html: string;
}

export interface Checklist {
  /** HTML of what stands above the first item; may be empty. */
  readonly intro: string;
  readonly groups: readonly Group[];
  readonly closing: Closing | null;
}

export interface Parsed {
  /** All that could be read, problems or not. */
  readonly checklist: Checklist;
  /** In the order of the text. */
  readonly problems: readonly Problem[];
  /** Items and headings without an id, in the order of the text. */
  readonly unnamed: readonly Unnamed[];
  /** The ids of items and headings. */
  readonly ids: readonly string[];
}

/** The id of the section that closes a checklist. */
const closingId = 'done';

/**
 * Reads a checklist: GFM task lists under `##` headings, an id at the end of each item and heading,
 * and at last `## Done? {#done}`. Never throws; nothing is left out without a problem.
 *
 * @param text a Markdown file, with its front matter or without; lines are counted from its start
 */
export function parseChecklist(text: string, resolveLink: ResolveLink): Parsed {
  const reading: Reading = { resolveLink, problems: [], unnamed: [], ids: new Map() };
  const tree = treeOf(text);
  const { opening, sections } = sectionsOf(tree);
  const start = opening.findIndex(isTaskList);
  const intro = start < 0 ? opening : opening.slice(0, start);
  const groups = start < 0 ? [] : [bareGroup(opening.slice(start), reading)];
  let closing: Closing | null = null;
  for (const section of sections) {
    if (section.heading.depth !== 2) noteDepth(section, reading);
    if (closing) noteAfterClosing(section, reading);
    const { id, words } = nameOf(section.heading, reading);
    const title = wordsToHtml(words, resolveLink);
    if (id === closingId && !closing) closing = { title, html: closingOf(section, reading) };
    else groups.push({ id, title, items: groupOf(section, reading) });
  }
  const checklist = { intro: blocksToHtml(intro, resolveLink), groups, closing };
  noteLacking(checklist, reading);
  const problems = inOrder([...reading.problems, ...strangers(tree)]);
  return { checklist, problems, unnamed: reading.unnamed, ids: [...reading.ids.keys()] };
}

function bareGroup(blocks: readonly RootContent[], reading: Reading): Group {
  return { id: '', title: '', items: itemsOf(blocks, reading) };
}

function groupOf({ heading, blocks }: Section, reading: Reading): Item[] {
  if (!blocks.some(isTaskList)) {
    note(reading, heading, 'Nothing can be ticked under this heading.', 'Add an item: "- [ ] ".');
  }
  return itemsOf(blocks, reading);
}

function closingOf({ heading, blocks }: Section, reading: Reading): string {
  if (blocks.length === 0) {
    note(reading, heading, 'Nothing is said here.', 'Say in a sentence or two what comes next.');
  }
  for (const list of blocks.filter(isTaskList)) {
    note(reading, list, 'Here everything is done already.', 'Move these items above this heading.');
  }
  return blocksToHtml(blocks, reading.resolveLink);
}

function noteDepth({ heading }: Section, reading: Reading): void {
  const what = `A checklist has headings of the second level only, and this is of level ${heading.depth}.`;
  note(reading, heading, what, 'Begin the heading with "## ".');
}

function noteAfterClosing({ heading }: Section, reading: Reading): void {
  const allowed = 'Move it above the heading that ends in {#done}.';
  note(reading, heading, 'This stands after the end of the list.', allowed);
}

function noteLacking({ groups, closing }: Checklist, reading: Reading): void {
  if (groups.every(({ items }) => items.length === 0)) {
    note(reading, null, 'Nothing can be ticked in this list.', 'Add an item: "- [ ] Say hello."');
  }
  if (!closing) {
    const allowed = 'End with "## Done? {#done}" and a sentence on what comes next.';
    note(reading, null, 'The list does not say what comes after it.', allowed);
  }
}
