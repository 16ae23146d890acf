import { expect, test } from 'playwright/test';
import { lines, openSheet, words, write } from './listening-log.ts';

test('a form left open overnight offers the new day, and none that was chosen or begun', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T20:00:00Z');
  await openSheet(page);
  await page.locator('log-form summary').click();
  const day = page.locator('log-form [name=date]');
  await page.getByRole('textbox', { name: 'Where' }).fill('Google');
  await page.clock.setFixedTime('2026-11-23T08:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(day).toHaveValue('2026-11-23');
  await expect(page.getByRole('textbox', { name: 'Where' })).toHaveValue('Google');

  await words(page).fill('Rings out.');
  await page.clock.setFixedTime('2026-11-24T08:00:00Z');
  await page.getByRole('radio', { name: 'Complaint' }).check();
  await expect(day).toHaveValue('2026-11-23');

  await words(page).fill('');
  await day.fill('2026-11-20');
  await words(page).focus();
  await expect(day).toHaveValue('2026-11-20');
});

test('a line half written is there again when its page was closed, until it is written down', async ({
  page,
}) => {
  await openSheet(page);
  await words(page).fill('Is there parking?');
  await page.getByRole('radio', { name: 'Wish' }).check();
  await page.reload();
  await expect(words(page)).toHaveValue('Is there parking?');
  await expect(page.getByRole('radio', { name: 'Wish' })).toBeChecked();
  await page.getByRole('button', { name: 'Write it down' }).click();
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  await expect(words(page)).toHaveValue('');
});

test('a change half made is there again, and so is the line that was begun before it', async ({
  page,
}) => {
  await openSheet(page);
  await write(page, 'Rings out.', 'Carol');
  await words(page).fill('Is there parking?');
  await page.getByRole('button', { name: 'Change “Rings out.”' }).click();
  await words(page).fill('Rings out at noon.');
  await page.reload();
  await expect(words(page)).toHaveValue('Rings out at noon.');
  await expect(lines(page)).toContainText('Rings out.');
  await page.getByRole('button', { name: 'Change the line' }).click();
  await expect(lines(page)).toContainText('Rings out at noon.');
  await expect(words(page)).toHaveValue('Is there parking?');
});

test('a line is changed, deleted and brought back', async ({ page }) => {
  await openSheet(page);
  await write(page, 'Lovely cut', 'Carol');
  await page.getByRole('button', { name: 'Change “Lovely cut”' }).click();
  await words(page).fill('Lovely cut.');
  await page.getByRole('button', { name: 'Change the line' }).click();
  await expect(lines(page)).toHaveText(/“Lovely cut\.”/);
  await page.getByRole('button', { name: /^Delete/ }).press('Enter');
  await expect(lines(page)).toHaveCount(0);
  const undo = page.getByRole('button', { name: 'Undo' });
  await expect(undo).toBeFocused();
  await undo.press('Enter');
  await expect(lines(page)).toHaveCount(1);
});

test('a line that was begun comes back once others are changed', async ({ page }) => {
  await openSheet(page);
  await write(page, 'Lovely cut', 'Carol');
  await write(page, 'No lift here', 'Bev');
  const theme = page.getByRole('combobox', { name: /^Same as/ });
  await theme.fill('the phone');
  await page.getByRole('button', { name: 'Change “Lovely cut”' }).click();
  await expect(theme).toHaveValue('');
  await page.getByRole('button', { name: 'Change “No lift here”' }).click();
  await words(page).fill('No lift.');
  await page.getByRole('button', { name: 'Change the line' }).click();
  await expect(lines(page)).toContainText(['“No lift.”', '“Lovely cut”']);
  await expect(words(page)).toHaveValue('');
  await expect(theme).toHaveValue('the phone');

  await words(page).fill('Rings');
  await page.getByRole('button', { name: 'Change “Lovely cut”' }).click();
  await page.getByRole('button', { name: 'Delete “Lovely cut”' }).click();
  await expect(words(page)).toHaveValue('Rings');
  await page.getByRole('button', { name: 'Write it down' }).click();
  await expect(lines(page)).toContainText(['“Rings”', '“No lift.”']);
  await expect(words(page)).toHaveValue('');
});

test('a change that is not finished is kept once another line is taken up', async ({ page }) => {
  await openSheet(page);
  await write(page, 'Lovely cut', 'Carol');
  await write(page, 'No lift here', 'Bev');
  const change = page.getByRole('button', { name: 'Change “Lovely cut”' });
  await change.click();
  await words(page).fill('Lovely cut, she said.');
  await change.click();
  await expect(words(page)).toHaveValue('Lovely cut, she said.');
  await page.getByRole('button', { name: 'Change “No lift here”' }).click();
  await expect(lines(page)).toContainText(['“No lift here”', '“Lovely cut, she said.”']);
  await expect(words(page)).toHaveValue('No lift here');
  await expect(words(page)).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toContainText(['“No lift here”', '“Lovely cut”']);
});

test('a day that a spreadsheet has written in its own way outlasts a change', async ({ page }) => {
  await openSheet(page);
  const buffer = Buffer.from('words,date\nRings out.,22/11/2026\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer });
  await page.getByRole('button', { name: 'Change “Rings out.”' }).click();
  await words(page).fill('Rings out twice.');
  await page.getByRole('button', { name: 'Change the line' }).click();
  await expect(lines(page)).toContainText('“Rings out twice.”');
  await expect(lines(page)).toContainText('22/11/2026');
});
