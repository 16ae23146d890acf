import { expect, type Page } from 'playwright/test';

/** A page that search is opened on. */
export const chapter = '/guide/answering/';

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
export const status = (page: Page) => page.locator('live-search').getByRole('status');
export const results = (page: Page) => page.locator('result-list').getByRole('link');

export async function openByButton(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
}
