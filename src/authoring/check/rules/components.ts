import type { Nodes } from 'mdast';
import type { MdxJsxFlowElement } from 'satteri';
import type { Folder } from '../../content-files.ts';
import type { Guide } from '../guide.ts';
import { isComponent, tagsOf } from '../html-tags.ts';
import { isProse } from '../known.ts';
import { placeOfNode, type MarkdownText } from '../markdown-text.ts';
import { listOf, nearestOf } from '../names.ts';
import { placeOf } from '../place.ts';
import { errorAt, type Finding, type Problem } from '../problem.ts';

/** The components that pages hand to the text of a folder. */
const embeddable: Readonly<Partial<Record<Folder, readonly string[]>>> = {
  articles: ['QuickLook'],
  pages: ['QuickLook'],
};

/** Components where they do nothing or are not known, and code in MDX. */
export function checkComponents({ entries }: Guide): Problem[] {
  return entries.filter(isProse).flatMap(({ path, folder, markdown }) => {
    if (!markdown) return [];
    if (!path.endsWith('.mdx')) return components(markdown, path, misplaced);
    if (markdown.mdxProblem) {
      const { place, finding } = markdown.mdxProblem;
      return [errorAt(path, place, finding)];
    }
    const known = embeddable[folder] ?? [];
    return [...components(markdown, path, (name) => unknown(name, known)), ...code(markdown, path)];
  });
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

function code({ nodes }: MarkdownText, path: string): Problem[] {
  return nodes.flatMap((node) =>
    codeFindings(node).map((finding) => errorAt(path, placeOfNode(node), finding)),
  );
}

function codeFindings(node: Nodes): Finding[] {
  switch (node.type) {
    case 'mdxjsEsm':
      return [imported(/^\w+/.exec(node.value)?.[0] ?? 'import')];
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return isWords.test(node.value) ? [] : [expression];
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return node.attributes.some(isCode) ? [expression] : [];
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
