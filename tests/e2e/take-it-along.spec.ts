import { expect } from 'playwright/test';
import { exported, fill, list, open, press, row, status, stored, textOf } from './kept-things.ts';
import { test } from './quiet.ts';

test.describe('a file', () => {
  test('takes everything to another device, after a look at it', async ({
    page,
    browser,
    baseURL,
  }) => {
    await fill(page);
    const before = await stored(page);
    const text = await exported(page);
    const context = await browser.newContext({ baseURL: baseURL ?? '' });
    const other = await context.newPage();
    await other.goto('/yours/');
    await open(other, text);
    await expect(other.getByText(/From a file saved on/)).toBeFocused();
    await expect(other.getByText('4 entries are new here')).toBeVisible();
    await expect(other.getByText('A bad review or public complaint ·')).toBeVisible();
    expect(await stored(other)).toEqual({});
    await press(other, 'Make these changes');
    await expect(row(other, 'A bad review')).toContainText('2 of 16 done');
    expect(await stored(other)).toEqual(before);
    await context.close();
  });

  test('is merged entry by entry, and the merge can be undone', async ({ page }) => {
    await fill(page);
    const text = await exported(page);
    await page.goto(list);
    await page.getByRole('checkbox').nth(0).uncheck();
    await page.getByRole('checkbox').nth(2).check();
    await page.goto('/yours/');
    await row(page, 'Light or dark').getByRole('button').click();
    const before = await stored(page);
    await open(page, text);
    await expect(page.getByText('1 entry is new here')).toBeVisible();
    await expect(page.getByText('1 is older in the file; yours stays')).toBeVisible();
    await expect(page.getByText('2 are the same')).toBeVisible();
    await press(page, 'Make these changes');
    await expect(row(page, 'A bad review')).toContainText('2 of 16 done');
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(status(page)).toHaveText('The changes are made.');
    // A second file that is looked at and left takes nothing away from the first.
    await open(page, text);
    await press(page, 'Leave it');
    await page.locator('take-along').getByRole('button', { name: 'Undo' }).press('Enter');
    expect(await stored(page)).toEqual(before);
    await expect(status(page)).toHaveText('As it was before.');
  });

  test('that holds nothing new offers nothing, and can be left', async ({ page }) => {
    await fill(page);
    const before = await stored(page);
    await open(page, await exported(page));
    await expect(page.getByText('Nothing would change.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Make these changes' })).toBeHidden();
    await press(page, 'Leave it');
    await expect(page.getByText('Nothing would change.')).toBeHidden();
    expect(await stored(page)).toEqual(before);
  });

  const file = { format: 'kept-on-this-device', site: 'listen-first', version: 1, documents: {} };
  const refused: [what: string, text: string, says: string][] = [
    ['is no file of this kind', 'hello', 'This file cannot be read.'],
    ['is from another site', JSON.stringify({ ...file, site: 'x' }), 'not from this site'],
    ['is newer', JSON.stringify({ ...file, version: 2 }), 'newer version of this site'],
    ['is damaged', JSON.stringify({ ...file, madeAt: 7 }), 'This file is damaged.'],
    ['is larger than 20 MB', ' '.repeat(20 * 1024 * 1024 + 1), 'larger than 20 MB'],
  ];
  test('that cannot be taken is refused with a reason', async ({ page }) => {
    await fill(page);
    const before = await stored(page);
    for (const [what, text, says] of refused) {
      await open(page, text);
      await expect.soft(page.locator('[data-refused]'), what).toContainText(says);
      await expect.soft(status(page), what).toContainText(says);
      await expect.soft(page.getByRole('button', { name: 'Make these changes' })).toBeHidden();
      expect.soft(await stored(page), what).toEqual(before);
    }
  });

  test.describe('on a device far to the east', () => {
    test.use({ timezoneId: 'Pacific/Auckland' });

    test('is named by the day that its reader has', async ({ page }) => {
      await page.clock.setFixedTime('2026-11-22T20:00:00Z');
      await page.goto('/yours/');
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        press(page, 'Save as a file'),
      ]);
      expect(download.suggestedFilename()).toBe('listen-first-2026-11-23.json');
    });
  });

  test('for the calendar is offered where a check was taken', async ({ page }) => {
    await page.goto('/yours/');
    await expect(page.getByRole('button', { name: 'Repeat it in three months' })).toBeHidden();
    await fill(page);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      press(page, 'Repeat it in three months'),
    ]);
    expect(download.suggestedFilename()).toBe('conversation-check.ics');
    expect(await textOf(download)).toMatch(/DTSTART:\d{8}T090000\r\n/);
    await expect(status(page)).toHaveText('Saved as a calendar file.');
  });
});
