import { expect, test } from 'playwright/test';
import { findings } from './axe.ts';

test('the answer builder in every situation, with remarks and secrecy', async ({ page }) => {
  test.slow(true, 'axe looks ten times');
  await page.goto('/tools/answer/');
  const situations = await page.getByRole('radio').all();
  expect(situations).toHaveLength(8);
  for (const situation of situations) {
    await situation.check();
    await page.getByRole('textbox').last().fill('Dina');
    expect(await findings(page)).toEqual([]);
  }
  await page.getByRole('textbox', { name: /What you do then/ }).fill('Sorry, I’ll ring');
  await expect(page.locator('[data-remarks] > li')).not.toHaveCount(0);
  expect(await findings(page)).toEqual([]);
  await page.getByRole('checkbox', { name: 'My trade is bound to secrecy' }).check();
  await page.getByRole('button', { name: 'Empty the blanks' }).click();
  expect(await findings(page)).toEqual([]);
});

test('the answer builder folded into a list', async ({ page }) => {
  await page.goto('/checklists/bad-review/');
  await page.getByText('Write the answer here').click();
  await expect(page.getByRole('radio').first()).toBeVisible();
  expect(await findings(page)).toEqual([]);
});

test('the log with lines, one of them deleted', async ({ page }) => {
  await page.goto('/templates/listening-log/');
  await page.getByText('Fill it in on this screen').click();
  for (const who of ['Carol', 'Bev', 'Leo', 'Kay']) {
    await page.getByRole('textbox', { name: 'Their words' }).fill(`“Rings out.” ${who}`);
    await page.getByRole('textbox', { name: /^Who/ }).fill(who);
    await page.getByRole('combobox', { name: /^Same as/ }).fill('the phone');
    await page.getByRole('button', { name: 'Write it down' }).click();
  }
  await page.getByText('What they wanted, how they felt').click();
  expect(await findings(page)).toEqual([]);
  await page
    .getByRole('button', { name: /^Delete/ })
    .first()
    .click();
  expect(await findings(page)).toEqual([]);
});

test('the routine, filled in and without a day', async ({ page }) => {
  await page.goto('/templates/weekly-routine/');
  await page.getByText('Does it fit?').click();
  await page.getByRole('spinbutton', { name: 'Messages in a week' }).fill('8');
  await page.getByRole('spinbutton', { name: 'What an hour' }).fill('15');
  expect(await findings(page)).toEqual([]);
  for (const box of await page.getByRole('checkbox').all()) await box.uncheck();
  expect(await findings(page)).toEqual([]);
});

test('a list with ticks, notes and items left out, while writing and after', async ({ page }) => {
  await page.goto('/checklists/before-you-post/');
  await page.getByRole('checkbox').first().check();
  await page.getByRole('button', { name: 'Write notes' }).click();
  await page.getByRole('textbox').first().fill('Farah, with the starter');
  await page
    .getByRole('button', { name: /^Not for us/ })
    .nth(2)
    .click();
  expect(await findings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Stop writing notes' }).click();
  expect(await findings(page)).toEqual([]);
});
