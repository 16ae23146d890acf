import type { Nodes } from 'mdast';
import { partNames } from '../../content-files.ts';
import type { Entry, TextEntry } from '../guide.ts';
import { isPart } from '../known.ts';
import { isShown, placeOfNode } from '../markdown-text.ts';
import { placeOf } from '../place.ts';
import { errorAt, start, type Finding, type Problem } from '../problem.ts';
import { citation } from './citations.ts';

/** Places, principles and terms: parts of one page, whose headings and notes would get mixed up. */
export function checkParts(entry: TextEntry): Problem[] {
  const { path, markdown } = entry;
  if (!isPart(entry)) return [];
  const [root, ...nodes] = markdown.nodes;
  if (root?.type === 'root' && !root.children.some(isShown)) {
    return [errorAt(path, start, empty(entry))];
  }
  return nodes.flatMap((node) => [
    ...ofNode(node, entry),
    ...(node.type === 'text' ? citedIn(node, entry, markdown.text) : []),
  ]);
}

const nounOf = ({ folder }: Entry) => `This ${partNames[folder] ?? 'text'}`;

function empty(entry: Entry): Finding {
  return {
    what: `${nounOf(entry)} has no text.`,
    allowed: 'at least a sentence under the front matter',
  };
}

function ofNode(node: Nodes, entry: Entry): Problem[] {
  const at = (finding: Finding) => [errorAt(entry.path, placeOfNode(node), finding)];
  switch (node.type) {
    case 'heading':
      return at({
        what: `${nounOf(entry)} stands on one page with all others, and has no headings of its own.`,
        allowed: 'bold words at the beginning of a paragraph',
        write: '**Who is there.** Neighbours, and people from the parish.',
      });
    case 'footnoteDefinition':
    case 'footnoteReference':
      return at(noted(entry));
    default:
      return [];
  }
}

function citedIn({ position }: Nodes, entry: Entry, text: string): Problem[] {
  const from = position?.start.offset ?? 0;
  return [...text.slice(from, position?.end.offset).matchAll(citation)].map((found) => {
    const place = placeOf(text, from + found.index);
    const [, name = ''] = found;
    return errorAt(entry.path, place, /^E\d+$/.test(name) ? cited(entry, name) : noted(entry));
  });
}

function noted(entry: Entry): Finding {
  return {
    what: `${nounOf(entry)} stands on one page with all others, and has no footnotes of its own.`,
    allowed: 'the words of the note in the text itself, or in the chapter',
  };
}

/** Of these kinds only places have a field for figures. */
function cited(entry: Entry, figure: string): Finding {
  const { what } = noted(entry);
  if (entry.folder !== 'places')
    return { what, allowed: 'the figure in the chapter that works this out' };
  return { what, allowed: 'figures in the front matter', write: `evidence: [${figure}]` };
}
