import { expect } from 'playwright/test';
import { lines, openSheet, words, write } from './listening-log.ts';
import { test } from './quiet.ts';

test('a line half written in one tab outlives the empty form of another', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  await openSheet(page);
  await openSheet(other);
  await words(other).fill('Is there parking?');
  await other.goto('/privacy/');
  await page.reload();
  await expect(words(page)).toHaveValue('Is there parking?');
});

test('of two lines half written in two tabs one waits for the other', async ({ page, context }) => {
  const other = await context.newPage();
  await openSheet(page);
  await openSheet(other);
  await words(page).fill('Rings out.');
  await words(other).fill('Is there parking?');
  await other.goto('/privacy/');
  await page.reload();
  const first = await words(page).inputValue();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.reload();
  await expect(words(page)).not.toHaveValue('');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(lines(page)).toHaveCount(2);
  await expect(lines(page).filter({ hasText: first })).toHaveCount(1);
  await page.reload();
  await expect(words(page)).toHaveValue('');
});

test('a line that was written down in another tab does not come back half written', async ({
  page,
  context,
}) => {
  await openSheet(page);
  await words(page).fill('Rings out.');
  await page.reload();
  const other = await context.newPage();
  await openSheet(other);
  await other.getByRole('button', { name: 'Write it down' }).click();
  await expect(lines(page)).toHaveCount(1);
  await page.reload();
  await expect(words(page)).toHaveValue('');
});

test('the focus stays on a line while another tab writes one', async ({ page, context }) => {
  await openSheet(page);
  await write(page, 'Rings out.');
  const change = page.getByRole('button', { name: 'Change “Rings out.”' });
  await change.focus();
  const other = await context.newPage();
  await openSheet(other);
  await write(other, 'Is there parking?');
  await expect(lines(page)).toHaveCount(2);
  await expect(change).toBeFocused();
});

test('a double click deletes one line, and not the next that moves into its place', async ({
  page,
}) => {
  await openSheet(page);
  for (const text of ['Rings out.', 'No lift.', 'Lovely cut.']) await write(page, text);
  await page.getByRole('button', { name: 'Delete “Lovely cut.”' }).dblclick();
  await expect(lines(page)).toHaveCount(2);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveCount(3);
});

test('where nothing can be kept, the form says so before anything is written', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await openSheet(page);
  await expect(page.getByText('This browser lets the page keep nothing.')).toBeVisible();
});
