import { takeFromPage } from '../../browser/take-from-page.ts';
import './answer-builder-element.ts';

/**
 * Fetches the answer builder from the page that a link leads to, and puts it before the link.
 *
 * @param styles address of the builder's style sheet
 * @throws Error where it cannot be had; the link stays either way
 */
export async function bringBuilder(link: HTMLAnchorElement, styles: string): Promise<void> {
  const builder = await takeFromPage(link.href, 'answer-builder', styles);
  if (!builder) throw new Error('The answer builder did not arrive.');
  link.closest('p')?.before(builder);
}
