import { readFileSync } from 'node:fs';
import type axe from 'axe-core';
import type { Page } from 'playwright/test';

/** axe without its comments and spaces, which every page it looks at would have to read. */
const source = readFileSync(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');

/** WCAG 2.2 AA, and what axe's makers advise beyond. */
const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that see colours; all others find the same in the dark. */
const ofColours = ['color-contrast', 'link-in-text-block'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/**
 * What breaks the rules, each with the elements that break it. axe runs in the page itself: its own
 * package for Playwright opens another page for every look, which takes most of the time and serves
 * frames of other origins, of which no page here has any.
 */
function violationsOf(page: Page, rules: readonly string[]): Promise<string[]> {
  return page.evaluate(
    async (runOnly) => {
      const { violations } = await window.axe.run({ runOnly, resultTypes: ['violations'] });
      return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
    },
    [...rules],
  );
}

/** What axe finds on a page as it stands, in the light and in the dark. */
export async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  await page.evaluate(() => document.fonts.ready);
  const inTheDark = await violationsOf(page, ofColours);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  const inTheLight = await violationsOf(page, tags);
  return [...inTheDark.map((violation) => `in the dark, ${violation}`), ...inTheLight];
}
