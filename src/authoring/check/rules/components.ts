import type { Html, Paragraph } from 'mdast';
import type { Folder } from '../../content-files.ts';
import type { Entry, Guide } from '../guide.ts';
import { isProse } from '../known.ts';
import { listOf, nearestOf } from '../names.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** The components that pages hand to the text of a folder. */
const embeddable: Readonly<Partial<Record<Folder, readonly string[]>>> = {
  articles: ['QuickLook'],
  pages: ['QuickLook'],
};

const tag = /<([A-Z][\w.]*)/g;

/** Components where they do nothing or are not known, and code in MDX. */
export function checkComponents({ entries }: Guide): Problem[] {
  return entries.filter(isProse).flatMap((entry) => {
    const problems: Problem[] = [];
    if (!entry.markdown) return problems;
    for (const node of entry.markdown.nodes) {
      if (node.type === 'html') problems.push(...tags(node, entry));
      if (node.type === 'paragraph' && entry.path.endsWith('.mdx'))
        problems.push(...code(node, entry));
    }
    return problems;
  });
}

function tags(node: Html, { path, folder }: Entry): Problem[] {
  const text = node.value.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replace(/\S/g, ' '));
  return [...text.matchAll(tag)].flatMap((found) => {
    const known = embeddable[folder] ?? [];
    const name = found[1] ?? '';
    const finding = path.endsWith('.mdx') ? unknown(name, known) : misplaced(name);
    if (!finding) return [];
    const { line, column } = placeOf(text, found.index);
    const first = node.position?.start ?? { line: 1, column: 1 };
    const place = {
      line: first.line + line - 1,
      column: line === 1 ? first.column + column - 1 : column,
    };
    return [errorAt(path, place, finding)];
  });
}

function misplaced(name: string): Finding {
  return {
    what: `The component <${name}> does nothing in a file that ends in .md.`,
    allowed: 'checklists and tools by front matter, or a file whose name ends in .mdx',
  };
}

function unknown(name: string, known: readonly string[]): Finding | null {
  if (known.includes(name)) return null;
  const nearest = nearestOf(name, known);
  return {
    what: `There is no component <${name}> for this page.`,
    allowed: listOf(known),
    ...(nearest === undefined ? {} : { nearest, write: `<${nearest} />` }),
  };
}

function code({ children, position }: Paragraph, { path }: Entry): Problem[] {
  const [first] = children;
  const word = first?.type === 'text' && /^(import|export)\s/.exec(first.value)?.[1];
  if (!word || !position) return [];
  return [
    errorAt(path, position.start, {
      what: `A text does not ${word} anything: the page hands it its components.`,
      allowed: 'the tag alone, such as <QuickLook />',
    }),
  ];
}
