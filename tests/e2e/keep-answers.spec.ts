import { expect, type Page } from 'playwright/test';
import {
  answer,
  check,
  chosen,
  radio,
  showResult,
  stored,
  typicalShop,
} from './conversation-check.ts';
import { test } from './quiet.ts';

test('answers outlast a reload, and stay in step with another tab', async ({ page, context }) => {
  await page.goto(check);
  await radio(page, 'A5', 3).check();
  await page.reload();
  expect(await chosen(page)).toEqual(['whole-A5=3']);
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();

  const other = await context.newPage();
  await other.goto(check);
  await radio(other, 'A6', 'na').check();
  await expect(radio(page, 'A6', 'na')).toBeChecked();
});

test('one button removes the answers, and one brings them back', async ({ page }) => {
  await page.goto(check);
  const remove = page.getByRole('button', { name: 'Remove my answers' });
  await expect(remove).toBeHidden();
  await answer(page, typicalShop);
  await page.getByRole('checkbox', { name: 'Post 1: Useful' }).check();
  await showResult(page);

  await remove.click();
  expect(await chosen(page)).toEqual([]);
  await expect(page.getByRole('heading', { name: 'What your answers say' })).toBeHidden();
  const kept = await page.evaluate((key) => localStorage.getItem(key), stored);
  // When each was emptied stays, so that an older file does not bring it back.
  expect(kept).toMatch(/"A1":{"value":null,/);
  expect(kept).not.toMatch(/"value":[^n]/);

  const undo = page.getByRole('button', { name: 'Bring them back' });
  await expect(undo).toBeFocused();
  await undo.click();
  expect(await chosen(page)).toHaveLength(19);
  await expect(page.getByRole('checkbox', { name: 'Post 1: Useful' })).toBeChecked();
  await expect(remove).toBeFocused();
});

test('nonsense on the device is no answer', async ({ page }) => {
  await page.addInitScript(
    ([key]) => {
      const entries = {
        A1: { value: '9', at: 1 },
        A2: { value: true, at: 1 },
        A3: { value: '2', at: 1 },
        Z1: { value: '2', at: 1 },
        'tally/posts': { value: 4000, at: 1 },
      };
      localStorage.setItem(key ?? '', JSON.stringify({ version: 1, entries }));
    },
    [stored],
  );
  await page.goto(check);
  expect(await chosen(page)).toEqual(['whole-A3=2']);
  await expect(page.locator('[data-post]:visible')).toHaveCount(10);

  await page.addInitScript(([key]) => localStorage.setItem(key ?? '', '{"version":'), [stored]);
  await page.reload();
  expect(await chosen(page)).toEqual([]);
  await radio(page, 'A1', 1).check();
  await showResult(page);
  await expect(page.getByText('Based on 1 of 19 answers.')).toBeVisible();
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
  await radio(page, 'A1', 1).check();
  await expect(page.locator('profile-check [data-not-kept]')).toBeVisible();
  await answer(page, typicalShop);
  await showResult(page);
  await expect(page.getByRole('heading', { name: 'Starting to hear' })).toBeVisible();
});

test('where storage is full, the page says so once something cannot be kept', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
  });
  await page.goto(check);
  const notKept = page.locator('profile-check [data-not-kept]');
  await expect(notKept).toBeHidden();
  await radio(page, 'A1', 1).check();
  await expect(notKept).toBeVisible();
  await expect(radio(page, 'A1', 1)).toBeChecked();
});

test.describe('where storage has become full', () => {
  const full = /This device has no room to keep it\./;
  const fill = (page: Page) =>
    page.evaluate(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    });
  const notKept = (page: Page) => page.locator('profile-check answer-sheet [data-not-kept]');
  const status = (page: Page) => page.getByRole('status');

  test('the page says so of a tick of the tally, and of what comes of the tally', async ({
    page,
  }) => {
    await page.goto(check);
    await fill(page);
    await page.getByRole('checkbox', { name: 'Post 1: Useful' }).check();
    await expect(notKept(page)).toBeVisible();
    await expect(status(page)).toHaveText(full);

    await page.reload();
    await fill(page);
    await page.locator('post-tally [data-fill]').click();
    await expect(notKept(page)).toBeVisible();
    await expect(status(page)).toHaveText(full);
  });

  test('the page says so when answers are removed, and when they are brought back', async ({
    page,
  }) => {
    await page.goto(check);
    await radio(page, 'A1', 1).check();
    await fill(page);
    await page.getByRole('button', { name: 'Remove my answers' }).click();
    await expect(notKept(page)).toBeVisible();
    await expect(status(page)).toHaveText(/^Your answers are removed\. This device has no room/);

    await page.reload();
    await page.getByRole('button', { name: 'Remove my answers' }).click();
    await fill(page);
    await page.getByRole('button', { name: 'Bring them back' }).click();
    await expect(notKept(page)).toBeVisible();
    await expect(status(page)).toHaveText(full);
  });

  test('the page says so of a result, beside that it is shown', async ({ page }) => {
    await page.goto(check);
    await answer(page, typicalShop);
    await fill(page);
    await showResult(page);
    await expect(notKept(page)).toBeVisible();
    await expect(status(page)).toHaveText(/^This device has no room .+ Your result is shown\.$/);
  });
});

test('what a newer version of the page has kept is left alone', async ({ page }) => {
  const newer = '{"version":9,"entries":{"A1":"new"}}';
  await page.addInitScript(
    ([key, text]) => localStorage.setItem(key ?? '', text ?? ''),
    [stored, newer],
  );
  await page.goto(check);
  await expect(page.locator('profile-check [data-not-kept]')).toBeVisible();
  await radio(page, 'A1', 1).check();
  await expect(radio(page, 'A1', 1)).toBeChecked();
  expect(await page.evaluate((key) => localStorage.getItem(key), stored)).toBe(newer);
  await answer(page, typicalShop);
  await showResult(page);
  await expect(page.getByText('This result is kept on this device')).toBeVisible();
  await expect(page.locator('profile-check answer-sheet [data-not-kept]')).toBeVisible();
});
