import { defineHastPlugin } from 'satteri';

/** How wide a picture in prose is shown: as wide as the column, which fills a phone. */
const sizes = '(min-width: 40rem) 34rem, 100vw';

/**
 * Tells the browser how wide a picture of an author will stand, so that it fetches the smallest of
 * its copies that will do. Astro makes the copies, from what lies beside the text; a picture that
 * is served as it is only gets its place under the base path.
 */
export function pictures(base: string) {
  return defineHastPlugin({
    name: 'pictures',
    element: {
      filter: ['img'],
      visit(node, ctx) {
        const { src } = node.properties;
        if (typeof src !== 'string') return;
        if (/^\/(?!\/)/.test(src)) ctx.setProperty(node, 'src', base.replace(/\/+$/, '') + src);
        else if (!/^(\/|\w+:)/.test(src)) ctx.setProperty(node, 'sizes', sizes);
      },
    },
  });
}
