import { expect, test, type Page } from 'playwright/test';
import { findings } from './axe.ts';
import { kinds } from './kinds.ts';
import { complaintsIn } from './quiet.ts';

/** Everything a page says in the console, and every request it makes to another origin. */
function listenTo(page: Page, origin: string): string[] {
  const said = complaintsIn(page.context());
  page.on('request', (request) => {
    const address = request.url();
    if (!address.startsWith(origin) && !/^(data|blob):/.test(address))
      said.push(`asked ${address}`);
  });
  return said;
}

/** What does not stand on one line left of the red rule. */
function brokenInMargin(page: Page): Promise<string[]> {
  return page.locator('.in-margin').evaluateAll((elements) =>
    elements
      .filter(({ textContent }) => textContent.trim() !== '')
      .filter((element) => {
        const text = document.createRange();
        text.selectNodeContents(element);
        const { height, right } = text.getBoundingClientRect();
        const oneLine = parseFloat(getComputedStyle(element).lineHeight);
        return height > 1.5 * oneLine || right > element.getBoundingClientRect().right;
      })
      .map(({ textContent }) => textContent.trim()),
  );
}

for (const address of kinds) {
  test.describe(address, () => {
    test('is accessible in the light and in the dark, and keeps quiet', async ({
      page,
      baseURL,
    }) => {
      const said = listenTo(page, baseURL ?? '');
      await page.goto(address);
      expect(await findings(page)).toEqual([]);
      expect(said).toEqual([]);
    });

    test('fits a phone, also at twice the size', async ({ page }) => {
      for (const width of [390, 320]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const over = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(over, `at ${width} pixels`).toBe(0);
        expect(await brokenInMargin(page), `at ${width} pixels`).toEqual([]);
      }
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const address of kinds) {
    test(`${address} shows its heading and nothing that does not work`, async ({ page }) => {
      await page.goto(address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('button:not([type=submit]):visible[type=button]')).toHaveCount(0);
    });
  }
});
