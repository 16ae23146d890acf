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

/** Holds a page against the screen of a phone, and against one of which half is left at twice the size. */
async function expectToFitAPhone(page: Page, address: string): Promise<void> {
  for (const width of [390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect.soft(over, `${address} at ${width} pixels`).toBe(0);
    expect.soft(await brokenInMargin(page), `${address} at ${width} pixels`).toEqual([]);
  }
}

// One page looks at all kinds in turn: a browser takes longer to begin a new one than to go on.
test.describe.configure({ timeout: 300_000 });

test('every page is accessible in the light and in the dark, keeps quiet, and fits a phone', async ({
  page,
  baseURL,
}) => {
  const said = listenTo(page, baseURL ?? '');
  for (const address of kinds) {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.goto(address);
    expect.soft(await findings(page), address).toEqual([]);
    expect.soft(said.splice(0), address).toEqual([]);
    await expectToFitAPhone(page, address);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('every page shows its heading and nothing that does not work', async ({ page }) => {
    for (const address of kinds) {
      await page.goto(address);
      await expect.soft(page.getByRole('heading', { level: 1 }), address).toBeVisible();
      const idle = page.locator('button:not([type=submit]):visible[type=button]');
      await expect.soft(idle, address).toHaveCount(0);
    }
  });
});
