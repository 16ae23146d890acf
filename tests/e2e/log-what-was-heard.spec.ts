import { readFile } from 'node:fs/promises';
import { expect, test } from 'playwright/test';
import { Thumb } from './human-steps.ts';
import { lines, openSheet, sheet, words, write } from './listening-log.ts';

test('ten lines are written on a phone, and three people make a pattern', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openSheet(page);
  await page.getByRole('textbox', { name: 'Where' }).fill('Google');
  for (const who of ['Carol', 'Bev', 'bev', 'Visitor'])
    await write(page, 'Rings out.', who, 'phone');
  await expect(page.getByText('phone: Carol, Bev, a visitor')).toBeVisible();
  for (let count = 5; count <= 10; count += 1) await write(page, `Line ${count}`, '');
  await expect(lines(page)).toHaveCount(10);
  await expect(words(page)).toBeFocused();
  await expect(page.getByRole('textbox', { name: 'Where' })).toHaveValue('Google');
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width).toBeLessThanOrEqual(390);
  await page.reload();
  await expect(page.getByText('10 lines so far')).toBeVisible();
  await expect(lines(page).first()).toContainText('Line 10');
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('a line takes three taps, and the next one waits in the field', async ({ page }) => {
    await page.goto(sheet);
    const thumb = new Thumb();
    await thumb.tap(page.getByText('Fill it in on this screen'));
    for (let count = 1; count <= 10; count += 1) {
      const before = thumb.taps;
      await thumb.write(words(page), `Rings out, ${count} times.`);
      await thumb.tap(page.getByRole('radio', { name: 'Complaint' }));
      await thumb.tap(page.getByRole('button', { name: 'Write it down' }));
      await expect(lines(page)).toHaveCount(count);
      await expect(words(page)).toBeFocused();
      expect(thumb.taps - before).toBe(3);
    }
    await expect(page.getByText('10 lines so far')).toBeVisible();
  });
});

test('a file that cannot be opened is named as such, and can be chosen again', async ({ page }) => {
  await openSheet(page);
  await page.evaluate(() => {
    File.prototype.arrayBuffer = () => {
      Reflect.deleteProperty(File.prototype, 'arrayBuffer');
      return Promise.reject(new DOMException('gone', 'NotReadableError'));
    };
  });
  const file = { name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from('words\nRings out.') };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('status')).toHaveText(
    'That file cannot be opened. Nothing was read.',
  );
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(lines(page)).toHaveText(/Rings out\./);
});

test('a log goes into a file and comes back from it', async ({ page }) => {
  await openSheet(page);
  await write(page, '=HYPERLINK("x")\n"Every time."', 'Bev');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save as CSV' }).click();
  const text = await readFile(await (await download).path(), 'utf8');
  expect(text).toContain(`"'=HYPERLINK(""x"")\n""Every time."""`);
  await page.evaluate(() => {
    localStorage.clear();
  });
  await page.reload();
  await page.getByText('Fill it in on this screen').click();
  const file = { name: 'log.csv', mimeType: 'text/csv', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('1 line read.');
  await expect(lines(page)).toContainText('“=HYPERLINK("x")');
  await page.locator('input[type=file]').setInputFiles(file);
  await expect(page.getByRole('status')).toContainText('0 lines read, 1 left out');
  await expect(lines(page)).toHaveCount(1);
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: Buffer.from('a,b\n1,2') });
  await expect(page.getByRole('status')).toContainText('no column named “words”');
  await page
    .locator('input[type=file]')
    .setInputFiles({ ...file, buffer: Buffer.from('date,words\n,"Rings out.\n,Lovely cut.\n') });
  await expect(page.getByRole('status')).toContainText('never closed. Nothing was read');
});

test('lines from a file are taken back, and what was written since stays', async ({ page }) => {
  await openSheet(page);
  await write(page, 'No lift here.', 'Bev');
  const buffer = Buffer.from('words,who\nRings out.,Carol\n"Two\nlines",Bev\n');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'log.csv', mimeType: 'text/csv', buffer });
  await expect(lines(page)).toHaveCount(3);
  await page.getByRole('textbox', { name: 'I will mend' }).fill('The phone');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(lines(page)).toHaveText(/No lift here/);
  await expect(page.getByRole('textbox', { name: 'I will mend' })).toHaveValue('The phone');
  await page.reload();
  await expect(lines(page)).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'I will mend' })).toHaveValue('The phone');
});

test('the page of what is kept leads to the log', async ({ page }) => {
  await openSheet(page);
  await write(page, 'No lift here.', 'Bev');
  await page.goto('/yours/');
  await page.locator('kept-things').getByRole('link', { name: 'The listening log' }).click();
  await expect(page).toHaveURL(sheet);
  await expect(lines(page)).toHaveText(/No lift here/);
});

test('what was written is printed, or the blank sheet', async ({ page }) => {
  await page.addInitScript(() => {
    window.print = () => undefined;
  });
  await openSheet(page);
  await expect(page.getByRole('button', { name: 'Print what I wrote' })).toBeHidden();
  await write(page, 'No lift here.', 'Bev');
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: 'No lift here.' })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: 'Print what I wrote' }).click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('cell', { name: 'No lift here.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Filled in' })).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the paper sheet is all there is', async ({ page }) => {
    await page.goto(sheet);
    await expect(page.getByText('Fill it in on this screen')).toBeHidden();
    await expect(page.getByRole('heading', { name: 'The sheet' })).toBeVisible();
  });
});
