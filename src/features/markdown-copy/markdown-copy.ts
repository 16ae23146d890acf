import type { Definition, Image, Link, Node } from 'mdast';
import { markdownToHtml } from 'satteri';
import type { Correction } from '../../lib/front-matter.ts';
import type { Licence } from '../../lib/licence.ts';
import { copies, reading } from '../../strings/index.ts';

/** A page as its Markdown copy needs it. */
export interface CopiedPage {
  readonly title: string;
  /** The reader's words above the title. */
  readonly question?: string | undefined;
  readonly description: string;
  /** The page that is copied, with scheme and host. */
  readonly address: string;
  readonly changed?: Date | undefined;
  readonly corrections?: readonly Correction[] | undefined;
  readonly licence?: Licence | undefined;
  /** The text in Markdown or MDX, without front matter and with the notes it cites. */
  readonly body: string;
}

/** Where a link leads, with scheme and host; null while its page is not there. */
export type ResolveWhole = (address: string) => string | null;

/** A stretch of the source and what stands in its place. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const drawn = /^\.\.\/figures\/.*\.svg$/;

/** What the site's own Markdown has and others do not: ids at the end of lines, and components. */
const ownMarks: readonly (readonly [RegExp, string])[] = [
  [/[ \t]*\{#[\w-]+\}[ \t]*$/gm, ''],
  [/^<[A-Z]\w*\s*\/>$/gm, `*${copies.onThePage}*`],
];

/** What lies beside a text has another address on the site, which only the build knows. */
function pictureWords({ url, alt, title }: Readonly<Image>): string {
  const words = drawn.test(url) ? copies.drawing(alt ?? '') : copies.picture(alt ?? '');
  return [`*${words}*`, ...(title ? [title] : [])].join(' ');
}

/** Where a node begins and ends in the source; null for one that the parser made up. */
function stretchOf({ position }: Readonly<Node>): Omit<Edit, 'text'> | null {
  const [start, end] = [position?.start.offset, position?.end.offset];
  return start === undefined || end === undefined ? null : { start, end };
}

function pictureEdits(node: Readonly<Image>, resolve: ResolveWhole): Edit[] {
  const whole = stretchOf(node);
  const target = resolve(node.url);
  if (!whole || target === null) return [];
  const isServed = node.url.startsWith('/');
  const text = isServed ? `![${node.alt ?? ''}](${target}${titleOf(node)})` : pictureWords(node);
  return [{ ...whole, text }];
}

/** What a link says stays where it is, since a picture in it has an edit of its own. */
function linkEdits(node: Readonly<Link>, resolve: ResolveWhole): Edit[] {
  const whole = stretchOf(node);
  const [first, last] = [node.children[0], node.children.at(-1)];
  const words = { from: first && stretchOf(first)?.start, to: last && stretchOf(last)?.end };
  const target = resolve(node.url);
  if (!whole || words.from === undefined || words.to === undefined || target === node.url)
    return [];
  const before = { start: whole.start, end: words.from, text: '' };
  const after = { start: words.to, end: whole.end };
  return target === null
    ? [before, { ...after, text: '' }]
    : [{ ...after, text: `](${target}${titleOf(node)})` }];
}

const titleOf = ({ title }: Readonly<Link | Image | Definition>) =>
  title ? ` "${title.replace(/["\\]/g, '\\$&')}"` : '';

/** An address that stands apart from its link; one of a page to come stays as it is. */
function definitionEdits(node: Readonly<Definition>, resolve: ResolveWhole): Edit[] {
  const whole = stretchOf(node);
  const target = resolve(node.url);
  if (!whole || target === null || target === node.url) return [];
  return [{ ...whole, text: `[${node.label ?? node.identifier}]: ${target}${titleOf(node)}` }];
}

/**
 * All that changes, from the end. A plugin that looks at links and pictures alone takes half as
 * long as reading the whole tree, though the HTML is thrown away.
 */
function editsIn(markdown: string, resolve: ResolveWhole): Edit[] {
  const edits: Edit[] = [];
  const plugin = {
    name: 'edits',
    options: { position: true },
    image: (node: Readonly<Image>) => void edits.push(...pictureEdits(node, resolve)),
    link: (node: Readonly<Link>) => void edits.push(...linkEdits(node, resolve)),
    definition: (node: Readonly<Definition>) => void edits.push(...definitionEdits(node, resolve)),
  };
  markdownToHtml(markdown, { mdastPlugins: [plugin] });
  return edits.sort((one, other) => other.start - one.start);
}

/**
 * Markdown that can be read anywhere: addresses whole, drawings in words, no marks of our own.
 *
 * @param markdown a text of the guide, without front matter
 */
export function plainMarkdown(markdown: string, resolve: ResolveWhole): string {
  const edited = editsIn(markdown, resolve).reduce(
    (text, { start, end, text: words }) => text.slice(0, start) + words + text.slice(end),
    markdown,
  );
  return ownMarks.reduce((text, [mark, words]) => text.replace(mark, words), edited).trim();
}

const dayOf = (date: Date): string => date.toISOString().slice(0, 10);

/** The mistakes that were put right, the last one first; nothing where there were none. */
function correctionsOf({ corrections = [] }: CopiedPage): string[] {
  if (corrections.length === 0) return [];
  const lines = corrections
    .toSorted((one, other) => other.date.getTime() - one.date.getTime())
    .map(({ date, text }) => `- ${dayOf(date)}: ${text}`);
  return [`## ${reading.corrections}`, lines.join('\n')];
}

/** A page as Markdown: its title, its question, where it comes from, and its text. */
export function markdownCopy(page: CopiedPage, resolve: ResolveWhole): string {
  const source = copies.source(page.address, page.changed && dayOf(page.changed), page.licence);
  const parts = [
    `# ${page.title}`,
    ...(page.question ? [`> ${page.question}`] : []),
    page.description,
    source,
    plainMarkdown(page.body, resolve),
    ...correctionsOf(page),
  ];
  return `${parts.join('\n\n')}\n`;
}
