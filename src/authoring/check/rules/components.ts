import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Folder } from '../../content-files.ts';
import type { TextEntry } from '../guide.ts';
import { isComponent, tagsOf } from '../html-tags.ts';
import { isProse, type Known } from '../known.ts';
import { placeOfNode, type MarkdownText } from '../markdown-text.ts';
import { listOf, nearestOf } from '../names.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';
import { quickLookFinding } from '../quick-looks.ts';

/** The components that pages hand to the text of a folder. */
const embeddable: Readonly<Partial<Record<Folder, readonly string[]>>> = {
  articles: ['QuickLook'],
  pages: ['QuickLook'],
};

/** Components where they do nothing or are not known, and code in MDX. */
export function checkComponents(entry: TextEntry, { quickLooks }: Known): Problem[] {
  const { path, folder, markdown } = entry;
  if (!isProse(entry)) return [];
  if (!path.endsWith('.mdx')) return components(markdown, path, misplaced);
  if (markdown.mdxProblem) {
    const { place, finding } = markdown.mdxProblem;
    return [errorAt(path, place, finding)];
  }
  const known = embeddable[folder] ?? [];
  return [
    ...components(markdown, path, (name) => unknown(name, known)),
    ...inTags(markdown, path, known.includes('QuickLook') ? quickLooks : null),
  ];
}

function components(
  markdown: MarkdownText,
  path: string,
  findingOf: (name: string) => Finding | null,
): Problem[] {
  return tagsOf(markdown)
    .filter((tag) => tag.kind === 'opens' && isComponent(tag))
    .flatMap(({ name, offset }) => {
      const finding = findingOf(name);
      return finding ? [errorAt(path, placeOf(markdown.text, offset), finding)] : [];
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

/** @param looks the self-assessments to look into; null where nothing can be said of them */
function inTags({ nodes }: MarkdownText, path: string, looks: readonly string[] | null): Problem[] {
  return nodes.flatMap((node) =>
    findingsIn(node, looks).map((finding) => errorAt(path, placeOfNode(node), finding)),
  );
}

function findingsIn(node: Nodes, looks: readonly string[] | null): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [imported(/^\w+/.exec(node.value)?.[0] ?? 'import')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isWords.test(node.value) ? [] : [expression];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      if (node.attributes.some(isCode)) return [expression];
      return [looks && quickLookFinding(node, looks)].filter((finding) => finding !== null);
    default:
      return [];
  }
}

function isCode({ type, value }: MdxJsxFlowElement['attributes'][number]): boolean {
  return type === 'mdxJsxExpressionAttribute' || (typeof value === 'object' && value !== null);
}

/** A comment, words in quotation marks, or nothing. */
const isWords = /^\s*(?:\/\*[\s\S]*\*\/|"[^"]*"|'[^']*')?\s*$/;

function imported(word: string): Finding {
  return {
    what: `A text does not ${word} anything: the page hands it its components.`,
    allowed: 'the tag alone, such as <QuickLook />',
  };
}

const expression: Finding = {
  what: 'In a file that ends in .mdx { begins code, and a text holds none.',
  allowed: '\\{ for the sign itself, {/* words */} for a comment',
};
