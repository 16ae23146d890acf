import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginList, type PluginFactoryContext } from 'satteri';
import type { Vocabulary } from '../../features/glossary/link-terms.ts';
import { addressOf, refOf, type PageRef } from '../../lib/links.ts';
import { contents } from '../../strings/index.ts';
import { blanks, paperBoxes } from './blanks.ts';
import { figures } from './figures.ts';
import { glossaryLinks } from './glossary-links.ts';
import { headingLinks } from './heading-links.ts';
import { pictures } from './pictures.ts';

/** What the prose plugins know about the guide. */
export interface ProseOptions {
  /** Where the site stands on its host. */
  readonly base: string;
  /** Whether a page stands on the site of this build. */
  readonly isThere: (ref: PageRef) => boolean;
  /** Heading ids of special sections, and what is printed beside them. */
  readonly sections: Readonly<Record<string, string>>;
  /** The glossary terms that prose links. */
  readonly terms: () => Vocabulary;
}

/** Puts internal links under the base path; a page that is not there yet stands as plain text. */
const internalLinks = ({ base, isThere }: ProseOptions) =>
  defineHastPlugin({
    name: 'internal-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const address = node.properties.href;
        const ref = typeof address === 'string' ? refOf(address) : null;
        if (ref === null) return;
        if (isThere(ref)) ctx.setProperty(node, 'href', addressOf(ref, base));
        else ctx.replaceNode(node, node.children);
      },
    },
  });

/** Gives special sections a class, and the words printed beside them. */
const specialSections = ({ sections }: ProseOptions) =>
  defineHastPlugin({
    name: 'special-sections',
    element: {
      filter: ['h2'],
      visit(node, ctx) {
        const id = node.properties.id;
        if (id === 'two-minutes') ctx.setProperty(node, 'className', ['two-minutes']);
        if (typeof id !== 'string' || !(id in sections)) return;
        ctx.insertBefore(node, {
          type: 'element',
          tagName: 'p',
          properties: { className: ['margin-note'] },
          children: [{ type: 'text', value: sections[id] ?? '' }],
        });
      },
    },
  });

/** A plugin that is left out of a page saves a walk over it. */
const mayHaveTables = ({ source }: PluginFactoryContext) => /\|\s*:?-|-:?\s*\|/.test(source);

/** Alignment of table cells as a class: the security policy allows no style attribute. */
const cellAlignment = (page: PluginFactoryContext) =>
  mayHaveTables(page) &&
  defineHastPlugin({
    name: 'cell-alignment',
    element: {
      filter: ['th', 'td'],
      visit(node, ctx) {
        const style = node.properties.style;
        const side = typeof style === 'string' && /text-align: (\w+)/.exec(style)?.[1];
        if (!side) return;
        ctx.setProperty(node, 'style', null);
        if (side !== 'left') ctx.setProperty(node, 'className', [`align-${side}`]);
      },
    },
  });

/** Says of headings that they head a column; the empty corner of a table heads nothing. */
const columnHeadings = (page: PluginFactoryContext) =>
  mayHaveTables(page) &&
  defineHastPlugin({
    name: 'column-headings',
    element: {
      filter: ['th'],
      visit(node, ctx) {
        if (ctx.textContent(node).trim() !== '') ctx.setProperty(node, 'scope', 'col');
        else ctx.replaceNode(node, { ...node, tagName: 'td' });
      },
    },
  });

/** From this many columns on, a table may be wider than a phone and scrolls by itself. */
const wideFrom = 4;

/** Lets a wide table scroll sideways without the page; the keyboard can reach it. */
const wideTables = (page: PluginFactoryContext) =>
  mayHaveTables(page) &&
  defineHastPlugin({
    name: 'wide-tables',
    element: {
      filter: ['table'],
      visit(node, ctx) {
        const head = node.children.find((child) => 'tagName' in child && child.tagName === 'thead');
        const row =
          head && 'children' in head
            ? head.children.find((child) => 'children' in child)
            : undefined;
        const cells =
          row && 'children' in row ? row.children.filter((child) => 'tagName' in child) : [];
        if (cells.length < wideFrom) return;
        ctx.wrapNode(node, {
          type: 'element',
          tagName: 'div',
          properties: {
            className: ['wide'],
            role: 'group',
            tabIndex: 0,
            ariaLabel: contents.table,
          },
          children: [],
        });
      },
    },
  });

/** Everything that prose goes through on its way from Markdown to the page. */
export function prosePlugins(options: ProseOptions): HastPluginList {
  return [
    // Astro runs this last of all; the links before headings need ids now.
    satteriHeadingIdsPlugin(),
    internalLinks(options),
    headingLinks(contents.link),
    specialSections(options),
    cellAlignment,
    wideTables,
    columnHeadings,
    figures,
    ({ source }) => source.includes('![') && pictures(),
    blanks,
    paperBoxes,
    glossaryLinks(options.terms, options.base),
  ];
}
