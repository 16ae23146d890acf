import { expect, test, type Page } from 'playwright/test';

test('A page is on its way as soon as the pointer rests on its link', async ({ page }) => {
  await page.goto('/guide/answering/');
  const next = page.getByRole('navigation').locator('a[rel=next]');
  const address = await next.getAttribute('href');
  const fetched = page.waitForRequest((request) => request.url().endsWith(String(address)));
  await next.hover();
  expect((await fetched).headers()['sec-purpose']).toBe('prefetch');
});

test.describe('A page', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(() => {
      window.addEventListener('pagereveal', (event) => {
        const transition = 'viewTransition' in event ? event.viewTransition : null;
        document.documentElement.dataset['fades'] = String(transition !== null);
      });
    });
  });

  async function follow(page: Page): Promise<void> {
    await page.goto('/guide/answering/');
    await page.getByRole('navigation').locator('a[rel=next]').click();
    await page.waitForURL((url) => !url.pathname.endsWith('/answering/'));
  }

  test('fades into the next where motion is wanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    // A busy browser leaves out a fade that it was not ready for in time, so it has a few tries.
    await expect(async () => {
      await follow(page);
      await expect(page.locator('html')).toHaveAttribute('data-fades', 'true', { timeout: 500 });
    }).toPass();
  });

  test('does not fade where motion is unwanted', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await follow(page);
    await expect(page.locator('html')).toHaveAttribute('data-fades', 'false');
  });
});
