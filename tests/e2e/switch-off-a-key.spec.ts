import { expect, test, type Page } from 'playwright/test';

const chapter = '/guide/answering/';
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
const button = (page: Page) => page.getByRole('banner').getByRole('button', { name: 'Search' });
const box = (page: Page) => page.getByRole('checkbox', { name: /^Open search on any page with/ });

test('the single key that opens search can be switched off, and on again', async ({ page }) => {
  await page.goto('/search/');
  await box(page).focus();
  await page.keyboard.press('Space');
  await expect(box(page)).not.toBeChecked();
  await page.goto(chapter);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeHidden();
  await expect(button(page)).toHaveText('Search');
  await expect(button(page)).toHaveAttribute('aria-keyshortcuts', 'Control+K Meta+K');
  await page.keyboard.press('Control+k');
  await expect(dialog(page)).toBeVisible();
  await page.goto('/search/');
  await expect(box(page)).not.toBeChecked();
  await box(page).check();
  await page.goto(chapter);
  await page.keyboard.press('/');
  await expect(dialog(page)).toBeVisible();
});

test('a key switched off in one tab is off in another', async ({ page, context }) => {
  const other = await context.newPage();
  await other.goto(chapter);
  await page.goto('/search/');
  await box(page).uncheck();
  // A browser tells its tabs of a change one after the other; nobody changes tabs as fast as a test.
  const keys = () => other.evaluate(() => localStorage.getItem('listen-first:keys'));
  await expect.poll(keys).toContain('off');
  await other.keyboard.press('/');
  await expect(dialog(other)).toBeHidden();
});

test('what is kept of it is named on the page of what is kept', async ({ page }) => {
  await page.goto('/search/');
  await box(page).uncheck();
  await page.goto('/yours/');
  const row = page.locator('kept-things').getByRole('listitem').filter({ hasText: 'The key that' });
  await expect(row).toContainText('Switched off');
  await row.getByRole('link').click();
  await expect(page).toHaveURL('/search/');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('no key does anything, and nothing offers to switch it off', async ({ page }) => {
    await page.goto('/search/');
    await expect(page.locator('key-switch')).toBeHidden();
  });
});
