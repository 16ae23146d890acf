import { expect, test as base, type Page } from 'playwright/test';
import { kinds } from './kinds.ts';

/**
 * Whoever sets letters of double size on a phone changes what a `rem` is, and not the screen. It is a
 * setting of a whole browser, so there is one for it.
 */
const test = base.extend({
  page: async ({ playwright, launchOptions, contextOptions, baseURL }, use) => {
    const args = [...(launchOptions.args ?? []), '--blink-settings=defaultFontSize=32'];
    const browser = await playwright.chromium.launch({ ...launchOptions, args });
    const viewport = { width: 390, height: 800 };
    await use(await browser.newPage({ ...contextOptions, baseURL: baseURL ?? '', viewport }));
    await browser.close();
  },
});

/** The words that reach over the screen's edge, and that nothing but the page itself can scroll to. */
function wordsOverTheEdge(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const isHeld = (element: Element | null): boolean =>
      element !== null &&
      (getComputedStyle(element).overflowX !== 'visible' || isHeld(element.parentElement));
    const edge = document.documentElement.clientWidth;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => element.children.length === 0 && !isHeld(element))
      .filter((element) => element.getBoundingClientRect().right > edge + 0.5)
      .map(({ textContent, outerHTML }) => textContent.trim() || outerHTML);
  });
}

test('how many are answered stands clear of the way to the result', async ({ page }) => {
  await page.goto('/assess/fit-check/');
  const words = await page.getByText('of 12 answered').boundingBox();
  const button = await page.getByRole('button', { name: 'Show my result' }).boundingBox();
  expect(words && button && words.y + words.height <= button.y).toBe(true);
});

test('every page fits a phone with letters of double size, its folds open', async ({ page }) => {
  test.setTimeout(300_000);
  for (const address of kinds) {
    await page.goto(address);
    await expect(page.locator('html')).toHaveCSS('font-size', '32px');
    await page.locator('details').evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute('open', '');
    });
    const missing = 'details[open] :not(:defined), answer-door:not(:has(answer-builder))';
    await expect(page.locator(missing), 'what folds fetch').toHaveCount(0);
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(await wordsOverTheEdge(page), address).toEqual([]);
    expect.soft(over, address).toBe(0);
  }
});
