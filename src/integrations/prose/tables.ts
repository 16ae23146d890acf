import type { ElementRule } from './element-rule.ts';

/** The side a cell is aligned to, or undefined where its column says nothing. */
function sideOf(style: unknown): string | undefined {
  return typeof style === 'string' ? /text-align: (\w+)/.exec(style)?.[1] : undefined;
}

/**
 * Alignment of table cells as a class, since the security policy allows no style attribute; and of
 * headings that they head a column. The empty corner of a table heads nothing.
 */
export const tableCells: ElementRule = {
  filter: ['th', 'td'],
  visit(node, ctx) {
    const { style, ...properties } = node.properties;
    const side = sideOf(style);
    const isAside = side !== undefined && side !== 'left';
    if (node.tagName === 'th' && ctx.textContent(node).trim() === '') {
      const className = isAside ? [`align-${side}`] : undefined;
      ctx.replaceNode(node, {
        ...node,
        tagName: 'td',
        properties: className ? { ...properties, className } : properties,
      });
      return;
    }
    if (side) ctx.setProperty(node, 'style', null);
    if (isAside) ctx.setProperty(node, 'className', [`align-${side}`]);
    if (node.tagName === 'th') ctx.setProperty(node, 'scope', 'col');
  },
};

/** From this many columns on, a table is as wide as the column of text, and scrolls on every phone. */
const wideFrom = 4;

/**
 * Lets tables scroll sideways without the page. A wide one can be reached by the keyboard; one of few
 * columns scrolls only where letters are very large, and is no stop on the way elsewhere.
 *
 * @param name what the stretch that scrolls is called
 */
export const wideTables = (name: string): ElementRule => ({
  filter: ['table'],
  visit(node, ctx) {
    const head = node.children.find((child) => 'tagName' in child && child.tagName === 'thead');
    const row =
      head && 'children' in head ? head.children.find((child) => 'children' in child) : undefined;
    const cells =
      row && 'children' in row ? row.children.filter((child) => 'tagName' in child) : [];
    const reached = cells.length < wideFrom ? {} : { role: 'group', tabIndex: 0, ariaLabel: name };
    ctx.wrapNode(node, {
      type: 'element',
      tagName: 'div',
      properties: { className: ['wide'], ...reached },
      children: [],
    });
  },
});
