import { expect, test, type Page } from 'playwright/test';
import { Thumb, Typist } from './human-steps.ts';

const builder = '/tools/answer/';
const answer = (page: Page) => page.getByRole('group', { name: 'The answer' });
const stored = (page: Page) => page.evaluate(() => localStorage.getItem('listen-first:answer'));

test('an answer is built and copied by keyboard from home, within 90 reckoned seconds', async ({
  page,
}, info) => {
  await page.goto('/');
  const typist = new Typist(page);
  await typist.goTo(page.getByRole('link', { name: 'Someone left a bad review.' }));
  await typist.press('Enter');
  await expect(page).toHaveURL('/checklists/bad-review/');
  await typist.goTo(page.locator('answer-door summary'));
  await typist.press('Enter');
  const question = page.getByRole('radio', { name: 'Somebody asks something' });
  await expect(question).toBeVisible();
  await typist.goTo(question);
  for (let step = 0; step < 3; step += 1) await typist.press('ArrowDown');
  await expect(page.getByRole('radio', { name: 'A complaint I can mend' })).toBeChecked();
  const blanks: readonly (readonly [RegExp, string])[] = [
    [/^Their name/, 'Owen'],
    [/^What went wrong/, 'your boots were promised for Friday and you came twice for nothing'],
    [/^What has been done/, 'They are here from noon tomorrow. I rang to make sure.'],
    [/^Your first name/, 'Nadia'],
  ];
  for (const [name, words] of blanks) {
    await typist.goTo(page.getByRole('textbox', { name }));
    await typist.type(words);
  }
  await typist.goTo(page.getByRole('button', { name: 'Copy the answer' }));
  await typist.press('Enter');
  await expect(page.getByRole('status')).toContainText('Copied.');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
    'Owen, your boots were promised for Friday and you came twice for nothing. I’m sorry.\n' +
      'They are here from noon tomorrow. I rang to make sure.\nNadia',
  );
  expect(await stored(page)).toBeNull();
  info.annotations.push({ type: 'seconds', description: typist.seconds.toFixed(0) });
  expect(typist.seconds).toBeLessThanOrEqual(90);
});

test.describe('on a phone', () => {
  test.use({ hasTouch: true, viewport: { width: 390, height: 844 } });

  test('the builder is three taps from home at most', async ({ page }) => {
    await page.goto('/');
    const thumb = new Thumb();
    await thumb.tap(page.getByRole('link', { name: 'Someone left a bad review.' }));
    await thumb.tap(page.getByText('Write the answer here'));
    await expect(page.getByRole('radio', { name: 'A complaint I can mend' })).toBeVisible();
    expect(thumb.taps).toBeLessThanOrEqual(3);
  });
});

test('remarks come and go with the words, and never keep one from copying', async ({ page }) => {
  await page.goto(builder);
  const next = page.getByRole('textbox', { name: /What you can do/ });
  await next.fill("I'll ring you");
  await expect(page.getByText('Here is a promise without a day')).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('One remark.');
  await next.fill("I'll ring you by noon tomorrow");
  await expect(page.getByText('Here is a promise without a day')).toHaveCount(0);
  await next.fill('Sorry for any inconvenience');
  await expect(page.getByText('fits under any message')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Copy the answer' })).toBeEnabled();
});

test('secrecy takes their name and what they came for out of the answer', async ({ page }) => {
  await page.goto(builder);
  await page.getByRole('radio', { name: 'A complaint I can mend' }).check();
  await page.getByRole('textbox', { name: 'Their name' }).fill('Colin');
  await expect(answer(page)).toContainText('Colin');
  await page.getByRole('checkbox', { name: 'My trade is bound to secrecy' }).check();
  await expect(answer(page)).toContainText('I’m not free to say who has or hasn’t been here.');
  await expect(answer(page)).not.toContainText('Colin');
  await expect(page.getByRole('textbox', { name: 'Their name' })).toBeHidden();
  await expect(page.getByRole('textbox', { name: /How they reach you/ })).toBeVisible();
});

test('it is kept only once that is asked for, and forgotten when it is not', async ({ page }) => {
  await page.goto(builder);
  await page.getByRole('textbox', { name: /What you can do/ }).fill('We open at nine on Monday');
  await page.getByRole('textbox', { name: 'Your first name' }).fill('Dina');
  const keep = page.getByRole('checkbox', { name: /^Keep my first name/ });
  await keep.check();
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  await expect(page.getByRole('status')).toContainText('Copied, with a gap');
  await expect(page.getByText('but for the name')).toHaveCount(0);
  await page.reload();
  await expect(page.getByRole('textbox', { name: 'Your first name' })).toHaveValue('Dina');
  await page.getByRole('textbox', { name: 'Their name' }).fill('Kay');
  await page.getByRole('textbox', { name: /What you can do/ }).fill('We open at nine on Monday');
  await expect(page.getByText('but for the name')).toBeVisible();
  await keep.uncheck();
  expect(await stored(page)).not.toMatch(/Dina|nine/);
});

test('a name that may be kept is kept while it is written', async ({ page }) => {
  await page.goto(builder);
  await page.getByRole('checkbox', { name: /^Keep my first name/ }).check();
  const name = page.getByRole('textbox', { name: 'Your first name' });
  await name.fill('Dina');
  await page.reload();
  await expect(name).toHaveValue('Dina');
});

test('a name that was kept in another tab is not forgotten by this one', async ({
  page,
  context,
}) => {
  const other = await context.newPage();
  const name = (tab: Page) => tab.getByRole('textbox', { name: 'Your first name' });
  await page.goto(builder);
  await page.getByRole('textbox', { name: 'Their name' }).fill('Kay');
  await other.goto(builder);
  await name(other).fill('Dina');
  await other.getByRole('checkbox', { name: /^Keep my first name/ }).check();
  await expect(name(page)).toHaveValue('Dina');
  await expect(page.getByRole('textbox', { name: 'Their name' })).toHaveValue('Kay');
  await page.bringToFront();
  await page.getByRole('button', { name: 'Copy the answer' }).click();
  await expect(page.getByRole('status')).toContainText('Copied');
  expect(await stored(page)).toContain('Dina');
});

test('emptied blanks can be brought back, also when they were emptied twice', async ({ page }) => {
  await page.goto(builder);
  await page.getByRole('textbox', { name: 'Their name' }).fill('Kay');
  await page.getByRole('button', { name: 'Empty the blanks' }).click();
  await expect(answer(page)).not.toContainText('Kay');
  await page.getByRole('button', { name: 'Empty the blanks' }).click();
  await expect(page.getByRole('button', { name: 'Bring them back' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(answer(page)).toContainText('Kay');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the frames are there as text, and the fold leads to them', async ({ page }) => {
    await page.goto('/guide/answering/');
    await page.getByText('Write the answer here').click();
    await page.getByRole('link', { name: 'Write the answer on a page of its own' }).click();
    await expect(page.getByText('____, ____. I’m sorry.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy the answer' })).toBeHidden();
  });
});
