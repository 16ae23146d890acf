import { expect } from 'playwright/test';
import { test } from './quiet.ts';

const paper = { light: 'rgb(238, 243, 234)', dark: 'rgb(16, 27, 24)' };

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a page is ${colorScheme} where the device is`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    await expect(page.locator('html')).toHaveCSS('background-color', paper[colorScheme]);
  });
}

test('a choice of dark is kept on the next page, before its first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await page.getByLabel('Light or dark').selectOption('Dark');
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
  await page.addInitScript(() => {
    new MutationObserver((_, observer) => {
      if (!document.querySelector('body')) return;
      document.documentElement.dataset['atBody'] = document.documentElement.dataset['theme'] ?? '';
      observer.disconnect();
    }).observe(document, { childList: true, subtree: true });
  });
  await page.goto('/guide/');
  await expect(page.locator('html')).toHaveAttribute('data-at-body', 'dark');
  await page.getByLabel('Light or dark').selectOption('As this device');
  await page.reload();
  await expect(page.locator('html')).toHaveCSS('background-color', paper.light);
});

test('a choice made in one tab reaches another', async ({ context }) => {
  const [one, other] = [await context.newPage(), await context.newPage()];
  await one.goto('/');
  await other.goto('/guide/');
  await one.getByLabel('Light or dark').selectOption('Dark');
  await expect(other.locator('html')).toHaveCSS('background-color', paper.dark);
});

test('a page works where storage is blocked', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto('/');
  await page.getByLabel('Light or dark').selectOption('Dark');
  await expect(page.locator('html')).toHaveCSS('background-color', paper.dark);
});
