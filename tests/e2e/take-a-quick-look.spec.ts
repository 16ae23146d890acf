import { expect } from 'playwright/test';
import { article, check, chosen, radio } from './conversation-check.ts';
import { test } from './quiet.ts';

test('the quick look says where to begin, and the whole check keeps its answers', async ({
  page,
}) => {
  await page.goto(check);
  await page.getByRole('heading', { name: 'A quick look' }).click();
  const ask = page.getByRole('button', { name: 'Where do I begin?' });

  await ask.click();
  await expect(page.getByText('Answer at least one of the questions first.').first()).toBeVisible();

  const six = { A2: 3, A4: 2, A7: 1, A11: 2, A13: 1, A17: 3 };
  for (const [question, value] of Object.entries(six)) {
    await radio(page, question, value, 'quick').check();
  }
  await ask.click();
  await expect(page.getByRole('heading', { name: 'Begin here: Conversation' })).toBeFocused();
  await expect(page.getByRole('heading', { name: /Begin here/ })).toHaveCount(1);
  await expect(page.locator('quick-look')).not.toContainText(/\d+ of 100/);

  await radio(page, 'A7', 4, 'quick').check();
  await expect(page.getByRole('heading', { name: /Begin here/ })).toHaveText(
    'Begin here: Being a person',
  );

  await page.getByRole('link', { name: 'Take the whole check' }).click();
  await expect(page).toHaveURL(/#whole$/);
  expect(await chosen(page)).toEqual([
    'whole-A2=3',
    'whole-A4=2',
    'whole-A7=4',
    'whole-A11=2',
    'whole-A13=1',
    'whole-A17=3',
  ]);
});

test('with good answers the quick look finds no beginning', async ({ page }) => {
  await page.goto(article);
  await radio(page, 'A2', 3, 'quick').check();
  await radio(page, 'A4', 4, 'quick').check();
  await page.getByRole('button', { name: 'Where do I begin?' }).click();
  await expect(page.getByText('Nothing here asks for a beginning.')).toBeFocused();
  await expect(page.getByRole('heading', { name: /Begin here/ })).toHaveCount(0);
});

test('the quick look in an article leads to the whole check with its answers', async ({ page }) => {
  await page.goto(article);
  await radio(page, 'A4', 0, 'quick').check();
  await page.getByRole('button', { name: 'Where do I begin?' }).click();
  await expect(page.getByRole('heading', { name: 'Begin here: Answering' })).toBeFocused();
  await page.getByRole('link', { name: 'Take the whole check' }).click();
  await expect(page.getByRole('heading', { name: 'The whole check' })).toBeVisible();
  await expect(radio(page, 'A4', 0)).toBeChecked();
  await expect(page.locator('answer-sheet .strip')).toContainText('1 of 19 answered');
});

test('no id stands twice', async ({ page }) => {
  for (const address of [check, article]) {
    await page.goto(address);
    const ids = await page.locator('[id]').evaluateAll((parts) => parts.map(({ id }) => id));
    expect(ids.filter((id, at) => ids.indexOf(id) < at)).toEqual([]);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the quick look of an article can be read', async ({ page }) => {
    await page.goto(article);
    await expect(page.getByText('What happens to the things you hear?')).toBeVisible();
    await expect(page.getByText('Look for the answer that stands nearest the top')).toBeVisible();
    await expect(page.getByRole('heading', { name: /Begin here/ })).toHaveCount(6);
    await expect(page.getByRole('button', { name: /begin|Clear/ })).toHaveCount(0);
  });
});
