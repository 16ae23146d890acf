import type { Page } from 'playwright/test';

/** The page on which the log is kept. */
export const sheet = '/templates/listening-log/';

export const words = (page: Page) => page.getByRole('textbox', { name: 'Their words' });

export const lines = (page: Page) => page.locator('[data-lines] > li');

/** Goes to the log, and opens its form where nothing stood in it yet. */
export async function openSheet(page: Page): Promise<void> {
  await page.goto(sheet);
  const fold = page.getByText('Fill it in on this screen');
  // The script that shows the fold opens it at once where lines are kept.
  await fold.waitFor();
  if (!(await words(page).isVisible())) await fold.click();
}

/** Writes a line down. */
export async function write(page: Page, text: string, who = '', theme = ''): Promise<void> {
  await words(page).fill(text);
  await page.getByRole('textbox', { name: /^Who/ }).fill(who);
  await page.getByRole('combobox', { name: /^Same as/ }).fill(theme);
  await page.getByRole('button', { name: 'Write it down' }).click();
}
