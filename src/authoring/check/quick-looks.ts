import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';
import { listOf, nearestOf } from './names.ts';
import type { Finding } from './problem.ts';

/** What is wrong with the self-assessment that a tag looks into, or null. */
export function quickLookFinding(
  { name, attributes }: MdxJsxFlowElement | MdxJsxTextElement,
  known: readonly string[],
): Finding | null {
  if (name !== 'QuickLook') return null;
  if (known.length === 0) return noLook;
  const of = attributes.find((one) => one.type === 'mdxJsxAttribute' && one.name === 'of')?.value;
  if (typeof of !== 'string' || known.includes(of)) return null;
  const nearest = nearestOf(of, known);
  return {
    what: `There is no self-assessment "${of}" with a quick look.`,
    allowed: listOf(known),
    ...(nearest === undefined ? {} : { nearest, write: `<QuickLook of="${nearest}" />` }),
  };
}

const noLook: Finding = {
  what: 'No self-assessment of this guide has a quick look.',
  allowed: 'quickLook: in a file of assessments/, or no such tag',
};
