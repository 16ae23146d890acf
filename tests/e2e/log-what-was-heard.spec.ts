import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from 'playwright/test';
import { Thumb } from './human-steps.ts';

const sheet = '/templates/listening-log/';
const words = (page: Page) => page.getByRole('textbox', { name: 'Their words' });
const lines = (page: Page) => page.locator('[data-lines] > li');

async function write(page: Page, text: string, who: string, theme = ''): Promise<void> {
  await words(page).fill(text);
  await page.getByRole('textbox', { name: /^Who/ }).fill(who);
  await page.getByRole('combobox', { name: /^Same as/ }).fill(theme);
  await page.getByRole('button', { name: 'Write it down' }).click();
}

test('ten lines are written on a phone, and three people make a pattern', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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

test('a form left open overnight offers the new day, and none that was chosen or begun', async ({
  page,
}) => {
  await page.clock.setFixedTime('2026-11-22T20:00:00Z');
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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

test('a file that cannot be opened is named as such, and can be chosen again', async ({ page }) => {
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
  await page.goto(sheet);
  await page.getByText('Fill it in on this screen').click();
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
