import type { Heading, Paragraph, PhrasingContent } from 'mdast';

/** The words of an item or heading, and the id that its author gave it. */
export interface Named {
  readonly words: readonly PhrasingContent[];
  /** Empty where there is none. */
  readonly id: string;
}

const mark = /\s*\{#([^{}]*)\}\s*$/;

/** Takes the `{#id}` off the end of a line, so that readers never see it. */
export function takeId(line: Heading | Paragraph): Named {
  const last = line.children.at(-1);
  const found = last?.type === 'text' ? mark.exec(last.value) : null;
  if (last?.type !== 'text' || !found) return { words: line.children, id: '' };
  last.value = last.value.slice(0, found.index);
  return {
    words: last.value === '' ? line.children.slice(0, -1) : line.children,
    id: found[1]?.trim() ?? '',
  };
}
