import { expect } from 'playwright/test';
import { tabTo } from './assessments.ts';
import { answer, check, chosen, radio, showResult, typicalShop } from './conversation-check.ts';
import { test } from './quiet.ts';

test('the whole check is taken with the keyboard alone', async ({ page }) => {
  await page.goto(check);
  for (const [question, value] of Object.entries(typicalShop)) {
    await tabTo(page, `[name="whole-${question}"]`);
    await page.keyboard.press('Space');
    for (let step = 0; step < value; step += 1) await page.keyboard.press('ArrowDown');
  }
  await expect(page.locator('answer-sheet .strip')).toContainText('19 of 19 answered');
  await tabTo(page, '[data-show]');
  await page.keyboard.press('Enter');

  const heading = page.getByRole('heading', { name: 'What your answers say' });
  await expect(heading).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Your result is shown.');
  await expect(page.getByText('Based on 19 of 19 answers.')).toBeVisible();
  await expect(page.locator('[data-side="listening"]')).toHaveText(/Listening\s*25\s*early days/);
  await expect(page.locator('[data-side="responsiveness"]')).toHaveText(
    /Answering\s*67\s*under way/,
  );
  await expect(page.locator('[data-total-row]')).toHaveText(/Total\s*40\s*of 100/);
  await expect(page.getByRole('heading', { name: 'Starting to hear' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'In conversation' })).toBeHidden();
  await expect(page.locator('[data-steps]:not([hidden]) h4')).toHaveText([
    'Generosity',
    'Rhythm and measuring',
  ]);
  await expect(page.getByText('Start a question bank').last()).toBeVisible();
  await expect(page.getByText('Keep to one offer in five posts')).toBeHidden();
});

test('nothing is chosen beforehand, and the result waits to be asked for', async ({ page }) => {
  await page.goto(check);
  expect(await chosen(page)).toEqual([]);
  await radio(page, 'A1', 2).check();
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
  await expect(page.getByRole('heading', { name: 'Add it up on paper' })).toBeHidden();
});

test('choosing an answer moves nothing under the thumb', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(check);
  const heightOfLast = () =>
    radio(page, 'A19', 4).evaluate((input) => input.getBoundingClientRect().top + window.scrollY);
  const before = await heightOfLast();
  for (const question of ['A1', 'A6', 'A13', 'A18']) await radio(page, question, 4).check();
  expect(await heightOfLast()).toBe(before);
});

test('ten posts are counted once for three questions', async ({ page }) => {
  await page.goto(check);
  const box = (post: number, name: string) =>
    page.getByRole('checkbox', { name: `Post ${post}: ${name}` });
  for (const post of [1, 3, 4]) await box(post, 'Answerable').check();
  await box(2, 'Useful').check();
  for (const post of [1, 2, 5, 6, 7, 8, 9]) await box(post, 'Offer').check();
  await expect(page.locator('[data-sum]')).toHaveText(['3 of 10', '1 of 10', '7 of 10']);
  expect(await chosen(page)).toEqual([]);

  await page.getByRole('button', { name: 'Answer questions 7, 10 and 11 from this' }).click();
  expect(await chosen(page)).toEqual(['whole-A7=2', 'whole-A10=1', 'whole-A11=1']);
  await radio(page, 'A11', 2).check();

  await page.reload();
  expect(await chosen(page)).toEqual(['whole-A7=2', 'whole-A10=1', 'whole-A11=2']);
  await expect(box(9, 'Offer')).toBeChecked();
});

test('with few posts the tally scales, with very few the questions do not apply', async ({
  page,
}) => {
  await page.goto(check);
  const fill = page.getByRole('button', { name: 'Answer questions 7, 10 and 11 from this' });
  await page.getByRole('checkbox', { name: 'Post 1: Answerable' }).check();
  await page.getByRole('checkbox', { name: 'Post 2: Answerable' }).check();
  await page.getByRole('checkbox', { name: 'Post 9: Answerable' }).check();
  await page.getByLabel('Posts I have made').selectOption('5');
  await expect(page.locator('[data-post]:visible')).toHaveCount(5);
  await fill.click();
  expect(await chosen(page)).toEqual(['whole-A7=2', 'whole-A10=0', 'whole-A11=4']);

  await page.getByLabel('Posts I have made').selectOption('4');
  await expect(page.getByText('With fewer than 5 posts')).toBeVisible();
  await fill.click();
  expect(await chosen(page)).toEqual(['whole-A7=na', 'whole-A10=na', 'whole-A11=na']);
});

test('an answer can be cleared, and focus stays with its question', async ({ page }) => {
  await page.goto(check);
  await radio(page, 'A3', 2).check();
  await radio(page, 'A4', 2).check();
  await page.getByRole('button', { name: 'Clear this answer to question 3' }).click();
  expect(await chosen(page)).toEqual(['whole-A4=2']);
  await expect(radio(page, 'A3', 0)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Clear this answer to question 3' })).toBeHidden();
  await expect(page.locator('answer-sheet .strip')).toContainText('1 of 19 answered');
});

test('a result is out of date once an answer changes, until it is shown afresh', async ({
  page,
}) => {
  await page.goto(check);
  await answer(page, typicalShop);
  await showResult(page);
  const outdated = page.getByText('You have changed an answer since.');
  await expect(outdated).toBeHidden();

  await radio(page, 'A19', 4).check();
  await expect(outdated).toBeVisible();
  await expect(page.getByRole('status')).toHaveText('Your result is out of date.');
  await radio(page, 'A19', 0).check();
  await expect(outdated).toBeHidden();

  await radio(page, 'A19', 4).check();
  await page.getByRole('button', { name: 'Show it afresh' }).click();
  await expect(outdated).toBeHidden();
  await expect(page.locator('[data-side="rhythm"]')).toHaveText(/50\s*under way/);
});

test('with too few answers the page says what is missing', async ({ page }) => {
  await page.goto(check);
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Not enough to go on yet' })).toBeVisible();
  await expect(page.getByText('A total needs 12 more answers.')).toBeVisible();
  await expect(page.locator('.sides')).toBeHidden();
  for (const name of [/^Copy/, 'Print this', /calendar/])
    await expect(page.getByRole('button', { name })).toHaveCount(0);
  await expect(page.locator('[data-missing]:visible a')).toHaveCount(19);
  await expect(page.locator('[data-total-row]')).toBeHidden();
  await expect(page.getByRole('heading', { name: 'What to do next' })).toBeHidden();

  for (const question of ['A1', 'A2', 'A13', 'A14']) await radio(page, question, 2).check();
  await page.getByRole('button', { name: 'Show it afresh' }).click();
  await expect(page.locator('[data-wanting]')).toHaveText(
    'A total needs 8 more answers. There is no number yet for Answering, Conversation, Generosity, Rhythm and measuring: each needs 2 answers.',
  );
  const side = page.locator('[data-side="listening"]');
  await expect(side).toHaveText(/Listening\s*50\s*under way/);
  const { y: below = 0 } = (await side.boundingBox()) ?? {};
  const { y: above = 0 } = (await page.locator('[data-wanting]').boundingBox()) ?? {};
  expect(above).toBeLessThan(below);

  const ways = page.locator('[data-missing]:visible a');
  await expect(ways).toHaveCount(15);
  await page.getByRole('link', { name: /^3 / }).click();
  await expect(page.locator('#whole-A3')).toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(radio(page, 'A3', 0)).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions can be answered, and a form says how to add up', async ({ page }) => {
    await page.goto(check);
    await radio(page, 'A1', 3).check();
    await expect(radio(page, 'A1', 3)).toBeChecked();
    await expect(page.getByRole('heading', { name: 'Add it up on paper' })).toBeVisible();
    await expect(
      page.getByRole('row', { name: /Rhythm and measuring questions 17 to 19/ }),
    ).toBeVisible();
    await expect(page.getByText('25 to 49')).toBeVisible();
    await expect(page.getByText('If Listening is under 25')).toBeVisible();
    await expect(page.getByText('Start a question bank').last()).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
    await expect(
      page.getByRole('button', { name: /Show|Clear|Copy|Print|Remove|Answer/ }),
    ).toHaveCount(0);
  });
});
