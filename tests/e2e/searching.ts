import { expect, type Page } from 'playwright/test';

/** A page that search is opened on. */
export const chapter = '/guide/answering/';

/** Everything that the console says on a page, and every error nobody caught. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  return complaints;
}

export const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search' });
export const field = (page: Page) => page.getByRole('searchbox', { name: 'What happened?' });
export const status = (page: Page) => page.locator('live-search').getByRole('status');
export const results = (page: Page) => page.locator('result-list').getByRole('link');

export async function openByButton(page: Page): Promise<void> {
  await page.getByRole('banner').getByRole('button', { name: 'Search' }).click();
  await expect(field(page)).toBeFocused();
}
