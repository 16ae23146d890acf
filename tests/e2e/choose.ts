import type { Page } from 'playwright/test';

/**
 * Ticks boxes and rings in the page itself, which takes no time, where that only prepares a test. How a
 * pointer and the keyboard come to them is for the tests of a list and of each assessment.
 */
export async function choose(page: Page, selectors: readonly string[]): Promise<void> {
  await page.evaluate((all) => {
    for (const selector of all) {
      const input = document.querySelector<HTMLInputElement>(selector);
      if (!input?.checkVisibility()) throw new Error(`There is no ${selector} to be seen.`);
      if (!input.checked) input.click();
    }
  }, selectors);
}
