import { expect, test as base, type Locator, type Page } from 'playwright/test';

/** Every page of these tests stays silent in the console. */
export const test = base.extend<{ silence: undefined }>({
  silence: [
    async ({ page }, use) => {
      const said: string[] = [];
      page.on('console', (message) => said.push(message.text()));
      page.on('pageerror', ({ message }) => said.push(message));
      await use(undefined);
      expect(said).toEqual([]);
    },
    { auto: true },
  ],
});

/** One answer of a question on the whole sheet, or on another one of the page. */
export const radio = (
  page: Page,
  question: string,
  value: number | string,
  group = 'whole',
): Locator => page.locator(`input[name="${group}-${question}"][value="${value}"]`);

export async function showResult(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Show my result' }).click();
}

/** Presses Tab until focus stands on an element. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let presses = 0; presses < 150; presses += 1) {
    await page.keyboard.press('Tab');
    const arrived = await page.evaluate(
      (wanted) => document.activeElement?.matches(wanted) ?? false,
      selector,
    );
    if (arrived) return;
  }
  throw new Error(`Tab does not lead to ${selector}.`);
}
