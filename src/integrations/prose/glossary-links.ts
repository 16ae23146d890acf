import {
  defineHastPlugin,
  type HastNode,
  type HastVisitorContext,
  type PluginFactoryContext,
} from 'satteri';
import { termFinder, type Vocabulary } from '../../features/glossary/link-terms.ts';
import { addressOf } from '../../lib/links.ts';

/** Inside these no word is linked: links and headings, code, and other people's wording. */
const unlinked = new Set([
  'a',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'code',
  'pre',
  'blockquote',
  'cite',
  'section',
]);

/** The folders whose prose is linked; the glossary does not point to itself. */
const linkedFolders = /\/(guide|articles|pages)\/[^/]+$/;

function isLinkable(node: HastNode, ctx: HastVisitorContext): boolean {
  for (let up = ctx.parent(node); up; up = ctx.parent(up)) {
    if (up.type === 'element' && unlinked.has(up.tagName)) return false;
  }
  return true;
}

/** Links each glossary term at its first mention on a page. */
export function glossaryLinks(terms: () => Vocabulary, base: string) {
  return ({ fileURL }: PluginFactoryContext) => {
    const vocabulary = terms();
    if (!vocabulary.pattern || !linkedFolders.test(fileURL?.pathname ?? '')) return null;
    const find = termFinder(vocabulary);
    return defineHastPlugin({
      name: 'glossary-links',
      text(node, ctx) {
        if (!isLinkable(node, ctx)) return;
        const stretches = find(node.value);
        if (!stretches.some(({ term }) => term)) return;
        ctx.replaceNode(
          node,
          stretches.map(({ text, term }) =>
            term
              ? {
                  type: 'element',
                  tagName: 'a',
                  properties: { className: ['term'], href: addressOf(`glossary#${term}`, base) },
                  children: [{ type: 'text', value: text }],
                }
              : { type: 'text', value: text },
          ),
        );
      },
    });
  };
}
