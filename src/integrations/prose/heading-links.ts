import type { ElementRule } from './element-rule.ts';

/** The box on top and the notes at the end are no sections to point to. */
const unlinked = new Set(['two-minutes', 'footnote-label']);

/**
 * Puts a link to each section before its heading; `words` names it for those who do not see it.
 * Where scripts run, `copy-links` makes it a button that copies the address.
 */
export function headingLinks(words: (heading: string) => string): ElementRule {
  return {
    filter: ['h2', 'h3'],
    visit(node, ctx) {
      const id = node.properties.id;
      if (typeof id !== 'string' || unlinked.has(id)) return;
      ctx.insertBefore(node, {
        type: 'element',
        tagName: 'a',
        properties: {
          className: ['anchor'],
          href: `#${id}`,
          ariaLabel: words(ctx.textContent(node)),
        },
        children: [{ type: 'text', value: '#' }],
      });
    },
  };
}
