import { expect } from 'playwright/test';
import { answer, fiveMinutes, radio, showResult, tabTo } from './assessments.ts';
import { test } from './quiet.ts';

const check = '/assess/fit-check/';

test('the fit check is taken with the keyboard alone', async ({ page }) => {
  await page.goto(check);
  for (const [question, value] of Object.entries(fiveMinutes)) {
    await tabTo(page, `[name="whole-${question}"]`);
    await page.keyboard.press('Space');
    for (let step = 0; step < value; step += 1) await page.keyboard.press('ArrowDown');
  }
  await tabTo(page, '[data-show]');
  await page.keyboard.press('Enter');

  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeFocused();
  await expect(page.getByRole('status')).toHaveText('Your result is shown.');
  await expect(page.getByText('Based on 12 of 12 answers.')).toBeVisible();
  const outcome = page.locator('[data-verdict]:visible');
  await expect(outcome).toHaveCount(1);
  await expect(outcome).toContainText('Listen, keep your listing right, post nothing yet');
  await expect(outcome.getByRole('listitem')).toHaveText(['You have the time']);
  await expect(page.locator('[data-because]:visible')).toHaveText([
    /In a normal bad week.*About 5/,
  ]);
  await expect(page.getByText('Ask your professional body, regulator or insurer')).toBeVisible();
  await expect(page.locator('[data-steps]:visible')).toHaveCount(3);
  await expect(page.locator('[data-change]:visible')).toHaveCount(1);
  await page.getByText('One thing for later').click();
  await expect(page.locator('[data-steps]:visible')).toHaveCount(4);
});

test('without any answer there are no bars to look at', async ({ page }) => {
  await page.goto(check);
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Something still to answer' })).toBeVisible();
  await expect(page.locator('.sides')).toBeHidden();
  await radio(page, 'B1', 4).check();
  await radio(page, 'B2', 4).check();
  await radio(page, 'B3', 4).check();
  await page.getByRole('button', { name: 'Show it afresh' }).click();
  await expect(page.locator('.sides')).toBeVisible();
});

test('without a question that decides most, the page leads there', async ({ page }) => {
  await page.goto(check);
  await answer(page, { ...fiveMinutes, B7: 4 });
  await page.getByRole('button', { name: 'Clear this answer to question 7' }).click();
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Something still to answer' })).toBeVisible();
  await expect(page.getByRole('button', { name: /^Copy|calendar/ })).toHaveCount(0);
  const ways = page.locator('[data-missing]:visible a');
  await expect(ways).toHaveText([/7\. In a normal bad week/]);
  await ways.click();
  await page.keyboard.press('Tab');
  await expect(radio(page, 'B7', 0)).toBeFocused();

  await radio(page, 'B7', 4).check();
  await expect(page.locator('[data-outdated]')).toBeVisible();
  await page.getByRole('button', { name: 'Show it afresh' }).click();
  await expect(page.getByRole('heading', { name: 'Yes: start small' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Because you answered' })).toBeHidden();
});

test('what else is so stands beside the outcome', async ({ page }) => {
  await page.goto(check);
  await answer(page, { ...fiveMinutes, B7: 0, B9: 0 });
  await showResult(page);
  await expect(
    page.getByRole('heading', { name: 'Not now: mend first', exact: true }),
  ).toBeVisible();
  await expect(page.locator('[data-also]:visible')).toHaveText(['Not now: no time this season']);
});

test('an outcome is copied as plain text', async ({ page }) => {
  await page.goto(check);
  await answer(page, fiveMinutes);
  await showResult(page);
  await page.getByRole('button', { name: 'Copy as text' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied as text.');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain('\nListen, keep your listing right, post nothing yet\n');
  expect(text).toContain('how many minutes can really be set aside? About 5\n');
  expect(text).toContain('\nWhat to do next\n\nListen for two weeks');
  expect(text).not.toContain('Not now');
});

test('where storage is blocked, all works and the page says that nothing is kept', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError');
      },
    });
  });
  await page.goto(check);
  await answer(page, fiveMinutes);
  await expect(page.locator('[data-not-kept]')).toBeVisible();
  await showResult(page);
  await expect(page.locator('[data-verdict="listen-only"]')).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the rules stand in their order, with every outcome', async ({ page }) => {
    await page.goto(check);
    await radio(page, 'B7', 3).check();
    await expect(page.getByRole('heading', { name: 'Decide on paper' })).toBeVisible();
    await expect(page.locator('.paper li strong')).toHaveText([
      'Not now: mend first',
      'Not now: it does not suit the way you work',
      'Not now: no time this season',
      'Not now: your customers are elsewhere',
      'Listen, keep your listing right, post nothing yet',
      'Yes: start small',
    ]);
    await expect(page.getByText('Telephone the last five people it happened to.')).toBeVisible();
    await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
  });
});
