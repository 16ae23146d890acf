import { satteriHeadingIdsPlugin } from '@astrojs/markdown-satteri';
import { defineHastPlugin, type HastPluginList } from 'satteri';
import type { Vocabulary } from '../../features/glossary/link-terms.ts';
import { leadOn, type PageRef } from '../../lib/links.ts';
import { contents } from '../../strings/index.ts';
import { blanks, paperBoxes } from './blanks.ts';
import type { ElementRule } from './element-rule.ts';
import { figures } from './figures.ts';
import { glossaryLinks } from './glossary-links.ts';
import { headingLinks } from './heading-links.ts';
import { pictures } from './pictures.ts';
import { tableCells, wideTables } from './tables.ts';

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

/** Puts links within the site under the base path; a page that is not there yet stands as plain text. */
const internalLinks = ({ base, isThere }: ProseOptions): ElementRule => ({
  filter: ['a'],
  visit(node, ctx) {
    const address = node.properties.href;
    const target = typeof address === 'string' ? leadOn(address, base, isThere) : address;
    if (target === null) ctx.replaceNode(node, node.children);
    else if (target !== address) ctx.setProperty(node, 'href', target);
  },
});

/** Gives special sections a class, and the words printed beside them. */
const specialSections = ({ sections }: ProseOptions): ElementRule => ({
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
});

/**
 * What touches one element at a time, as one plugin: each plugin is a walk over the page and a way
 * from the native parser to us and back.
 */
const elements = (options: ProseOptions) =>
  defineHastPlugin({
    name: 'elements',
    element: [
      internalLinks(options),
      headingLinks(contents.link),
      specialSections(options),
      tableCells,
      wideTables(contents.table),
      paperBoxes,
    ],
  });

/** Everything that prose goes through on its way from Markdown to the page. */
export function prosePlugins(options: ProseOptions): HastPluginList {
  return [
    // Astro runs this last of all; the links before headings need ids now.
    satteriHeadingIdsPlugin(),
    elements(options),
    figures,
    ({ source }) => source.includes('![') && pictures(options.base),
    blanks,
    glossaryLinks(options.terms, options.base),
  ];
}
