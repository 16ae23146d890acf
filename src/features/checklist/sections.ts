import type { Heading, List, Root, RootContent } from 'mdast';

/** A heading and all that stands under it. */
export interface Section {
  readonly heading: Heading;
  readonly blocks: RootContent[];
}

/** Cuts a text at every heading. Front matter and comments belong to no section. */
export function sectionsOf(tree: Root): { opening: RootContent[]; sections: Section[] } {
  const opening: RootContent[] = [];
  const sections: Section[] = [];
  for (const block of tree.children) {
    if (block.type === 'heading') sections.push({ heading: block, blocks: [] });
    else if (block.type !== 'yaml' && block.type !== 'html') {
      (sections.at(-1)?.blocks ?? opening).push(block);
    }
  }
  return { opening, sections };
}

/** Whether a block is a list in which something can be ticked. */
export function isTaskList(block: RootContent): block is List {
  return block.type === 'list' && block.children.some(({ checked }) => checked != null);
}
