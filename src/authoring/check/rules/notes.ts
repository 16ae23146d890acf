import type { FootnoteDefinition } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextEntry } from '../guide.ts';
import { isPageOfProse } from '../known.ts';
import { placeOfNode } from '../markdown-text.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** Notes at the foot of a page that readers would not see, or see in the place of a figure. */
export function checkNotes(entry: TextEntry): Problem[] {
  return isPageOfProse(entry) ? notesIn(entry) : [];
}

function notesIn({ path, markdown: { nodes } }: TextEntry): Problem[] {
  const cited = new Set<string>();
  for (const node of nodes) if (node.type === 'footnoteReference') cited.add(node.identifier);
  const lines = new Map<string, number>();
  return nodes.flatMap((node) => {
    if (node.type !== 'footnoteDefinition') return [];
    const { line } = placeOfNode(node);
    const before = lines.get(node.identifier);
    if (before === undefined) lines.set(node.identifier, line);
    const finding = findingOf(node, cited, before);
    return finding ? [errorAt(path, placeOfNode(node), finding)] : [];
  });
}

function findingOf(
  note: FootnoteDefinition,
  cited: ReadonlySet<string>,
  before: number | undefined,
): Finding | null {
  const name = `[^${note.label ?? note.identifier}]`;
  if (/^e\d+$/i.test(note.identifier)) {
    return {
      what: `${name} is a figure, whose words stand in evidence.yaml, and this would take its place.`,
      allowed: 'another name, where it is a note of this page alone',
      write: '[^note]: What the note says.',
    };
  }
  if (before !== undefined) {
    return {
      what: `The note ${name} stands in line ${before} already, and readers would not see this one.`,
      allowed: 'a name of its own for each note',
    };
  }
  if (!cited.has(note.identifier)) {
    return {
      what: `Nothing cites the note ${name}, and readers would not see it.`,
      allowed: `${name} in the text, after the words that it belongs to`,
    };
  }
  if (toString(note).trim() !== '') return null;
  return { what: `The note ${name} has no words.`, write: `${name}: What the note says.` };
}
