import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';

const sheet = '/templates/weekly-routine/';

async function open(page: Page): Promise<void> {
  await page.goto(sheet);
  await page.getByText('Does it fit?').click();
}

const messages = (page: Page) => page.getByRole('spinbutton', { name: 'Messages in a week' });
const rows = (page: Page) => page.locator('[data-rows] > tr');

test('it says what fits, what gives and what goes beyond', async ({ page }) => {
  await open(page);
  await expect(rows(page).first()).toBeHidden();
  await messages(page).fill('4');
  await expect(page.getByText('It fits, with a post.')).toBeVisible();
  await expect(rows(page)).toHaveCount(1);
  await messages(page).fill('10');
  await expect(page.getByText('Leave out a post.')).toBeVisible();
  await expect(rows(page)).toHaveCount(5);
  await messages(page).fill('24');
  await expect(page.getByText('Answering alone takes 4 minutes more')).toBeVisible();
  await page.getByRole('spinbutton', { name: 'What an hour' }).fill('15');
  await expect(page.getByText('about 17 hours, or 260 at 15 an hour.')).toBeVisible();
});

test('no day and no hour of the card is broken on a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 700 });
  await open(page);
  await messages(page).fill('10');
  const lines = await rows(page)
    .locator('td:nth-child(-n + 3), th')
    .evaluateAll((cells) =>
      cells.map((cell) => {
        const text = document.createRange();
        text.selectNodeContents(cell);
        return text.getClientRects().length;
      }),
    );
  expect(new Set(lines)).toEqual(new Set([1]));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
});

test('a number out of range is told, and the card stays', async ({ page }) => {
  await open(page);
  await messages(page).fill('10');
  await messages(page).fill('1000');
  await expect(page.getByText('Messages in a week: a whole number from 0 to 999.')).toBeVisible();
  await expect(messages(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(rows(page)).toHaveCount(5);
  await messages(page).fill('4');
  await expect(messages(page)).toHaveAttribute('aria-invalid', 'false');
  await expect(rows(page)).toHaveCount(1);
});

test('days and hour are kept, and go into a calendar', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-22T09:00:00Z'));
  await open(page);
  await messages(page).fill('8');
  await expect(page.getByRole('checkbox', { name: 'Monday' })).toBeDisabled();
  await page.getByRole('checkbox', { name: 'Saturday' }).uncheck();
  await page.getByRole('checkbox', { name: 'Monday' }).check();
  await page.getByLabel('At what hour').fill('08:15');
  await page.reload();
  await page.getByText('Does it fit?').click();
  await expect(rows(page).first()).toContainText('Monday08:154');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save for my calendar' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  expect(file.match(/BEGIN:VEVENT/g)).toHaveLength(5);
  expect(file).toContain('DTSTART:20261123T081500\r\n');
});

test('what is deleted in another tab is gone here, and not kept again', async ({
  page,
  context,
}) => {
  await open(page);
  await messages(page).fill('8');
  await page.getByRole('checkbox', { name: 'Saturday' }).uncheck();
  await page.getByLabel('At what hour').fill('08:15');
  await page.getByText('Does it fit?').focus();
  const other = await context.newPage();
  await other.goto('/yours/');
  await other.getByRole('button', { name: 'Delete everything' }).click();
  await expect(messages(page)).toHaveValue('');
  await messages(page).fill('9');
  await expect(page.getByLabel('At what hour')).toHaveValue('14:40');
  await expect(page.getByRole('checkbox', { name: 'Saturday' })).toBeChecked();
});

test('a number that was emptied stays empty', async ({ page }) => {
  await open(page);
  await page.getByRole('spinbutton', { name: 'Minutes you have' }).fill('');
  await page.reload();
  await page.getByText('Does it fit?').click();
  await expect(page.getByRole('spinbutton', { name: 'Minutes you have' })).toHaveValue('');
});

test('without a day or an hour there is nothing to print or save', async ({ page }) => {
  await open(page);
  await messages(page).fill('2');
  const print = page.getByRole('button', { name: 'Print the card' });
  await expect(print).toBeVisible();
  await page.getByLabel('At what hour').fill('');
  await expect(print).toBeHidden();
  await page.getByLabel('At what hour').fill('09:00');
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  await expect(page.getByText('Choose a day, and the card appears.')).toBeVisible();
  await expect(print).toBeHidden();
});

test('the card is printed by itself', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await open(page);
  await messages(page).fill('8');
  await page.getByRole('button', { name: 'Print the card' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: 'writing to one person' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Filled in' })).toBeHidden();
  for (const part of ['button', 'checkbox', 'spinbutton'] as const)
    await expect(page.locator('weekly-routine').getByRole(part)).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper sheet is all there is', async ({ page }) => {
    await page.goto(sheet);
    await expect(page.getByText('Does it fit?')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'The sheet' })).toBeVisible();
  });
});
