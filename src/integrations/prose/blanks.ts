import { defineHastPlugin, type PluginFactoryContext } from 'satteri';
import type { ElementContent } from 'hast';
import type { ElementRule } from './element-rule.ts';

const blank = /_{4,}/;

/** On worksheets, four or more underscores become a line to write on. */
export function blanks({ fileURL }: PluginFactoryContext) {
  if (!fileURL?.pathname.includes('/worksheets/')) return null;
  return defineHastPlugin({
    name: 'blanks',
    text(node, ctx) {
      if (!blank.test(node.value)) return;
      const parts = node.value.split(/(_{4,})/).filter((part) => part !== '');
      ctx.replaceNode(
        node,
        parts.map((part): ElementContent =>
          blank.test(part)
            ? {
                type: 'element',
                tagName: 'span',
                properties: { className: ['blank'] },
                children: [],
              }
            : { type: 'text', value: part },
        ),
      );
    },
  });
}

/** A task list in prose is for paper: boxes to tick with a pen, not controls without a name. */
export const paperBoxes: ElementRule = {
  filter: ['input'],
  visit(node, ctx) {
    ctx.replaceNode(node, {
      type: 'element',
      tagName: 'span',
      properties: { className: ['paper-box'], ariaHidden: 'true' },
      children: [],
    });
  },
};
