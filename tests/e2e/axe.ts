import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** WCAG 2.2 AA, and what axe's makers advise beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that see colours; all others find the same in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

async function found(axe: AxeBuilder, scheme: string): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id} in the ${scheme}: ${nodes.map(({ html }) => html).join(' ')}`,
  );
}

/** What axe finds on a page as it stands, in the light and in the dark. */
export async function findings(page: Page): Promise<string[]> {
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  const inTheDark = await found(new AxeBuilder({ page }).withRules(ofColours), 'dark');
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  return [...inTheDark, ...(await found(new AxeBuilder({ page }).withTags(tags), 'light'))];
}
