import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { defineHastPlugin, type PluginFactoryContext, type SourceFormat } from 'satteri';
import type { Element, ElementContent } from 'hast';

/** The one picture of a paragraph that holds nothing else, if it is a drawing of ours. */
function drawingIn(paragraph: Readonly<Element>): Element | null {
  const [picture, ...more] = paragraph.children;
  if (more.length > 0 || picture?.type !== 'element' || picture.tagName !== 'img') return null;
  return /^\.\.\/figures\/[\w-]+\.svg$/.test(String(picture.properties.src)) ? picture : null;
}

/** Bytes after brotli that a drawing may add to its page; a larger one stays a file. */
const mostInPage = 1_536;

const attribute = (text: string) => text.replace(/&/g, '&amp;').replace(/"/g, '&quot;');

/** Keeps Astro from copying the picture beside the page as well. */
function forgetPicture(data: object, src: string): void {
  const astro: unknown = 'astro' in data ? data.astro : null;
  if (typeof astro !== 'object' || astro === null || !('localImagePaths' in astro)) return;
  if (astro.localImagePaths instanceof Set) astro.localImagePaths.delete(src);
}

/** The drawing as a part of the page, or null where it is too large for that. */
function inPage(file: string, alt: string): string | null {
  const svg = readFileSync(file, 'utf8').trim();
  if (brotliCompressSync(svg).length > mostInPage) return null;
  return svg.replace('<svg ', `<svg role="img" aria-label="${attribute(alt)}" `);
}

/** Markup as it stands. MDX becomes JSX, which has no such thing but Astro's `set:html`. */
function markup(html: string, format: SourceFormat): ElementContent {
  if (format === 'markdown') return { type: 'raw', value: html };
  const attributes = [{ type: 'mdxJsxAttribute' as const, name: 'set:html', value: html }];
  return { type: 'mdxJsxFlowElement', name: 'Fragment', attributes, children: [] };
}

/**
 * Puts a drawing of `content/figures/` into the page itself, so that it takes the page's colours
 * and faces: `![what it shows](../figures/name.svg "a caption, if wanted")`. A large one is fetched
 * by itself, and has colours of its own.
 */
export function figures({ source }: PluginFactoryContext) {
  if (!source.includes('../figures/')) return null;
  return defineHastPlugin({
    name: 'figures',
    element: {
      filter: ['p'],
      visit(node, ctx) {
        const drawing = drawingIn(node);
        if (!drawing || !ctx.fileURL) return;
        const { alt, title } = drawing.properties;
        const src = String(drawing.properties.src);
        const svg = inPage(fileURLToPath(new URL(src, ctx.fileURL)), alt ?? '');
        if (svg !== null) forgetPicture(ctx.data, src);
        const picture = { ...drawing, properties: { src, alt: alt ?? '' } };
        ctx.replaceNode(node, {
          type: 'element',
          tagName: 'figure',
          properties: {},
          children: [
            svg === null ? picture : markup(svg, ctx.sourceFormat),
            ...(typeof title === 'string'
              ? [
                  {
                    type: 'element' as const,
                    tagName: 'figcaption',
                    properties: {},
                    children: [{ type: 'text' as const, value: title }],
                  },
                ]
              : []),
          ],
        });
      },
    },
  });
}
