import { expect, type Page } from 'playwright/test';
import { box, list, next, press, status, stored } from './kept-things.ts';
import { test } from './quiet.ts';

test.describe('what to do next', () => {
  async function choose(page: Page, count: number): Promise<void> {
    await page.goto(list);
    await press(page, 'Choose what to do next');
    for (let item = 0; item < count; item += 1)
      await page.getByRole('button', { name: 'Do this next' }).first().click();
  }

  test('is chosen on a checklist, and ticked off there and here at once', async ({ page }) => {
    await choose(page, 1);
    await expect(status(page)).toHaveText('On your list.');
    await page.getByRole('link', { name: 'On your list' }).click();
    await expect(next(page)).toHaveCount(1);
    const title = (await next(page).getByRole('link').textContent()) ?? '';
    await box(page, `Done: ${title}`).check();
    await expect(status(page)).toHaveText(`Done: ${title}.`);
    await next(page).getByRole('link').click();
    await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(1);
    await page.goto('/yours/');
    await expect(next(page)).toHaveCount(0);
    await expect(page.getByText('Nothing yet. Choose something')).toBeVisible();
  });

  test('is nothing that is done', async ({ page }) => {
    await choose(page, 0);
    const offers = page.getByRole('button', { name: 'Do this next' });
    const all = await offers.count();
    await page.locator('tick-list').getByRole('checkbox').first().check();
    await expect(offers).toHaveCount(all - 1);
    await page.locator('tick-list').getByRole('checkbox').first().uncheck();
    await expect(offers).toHaveCount(all);
  });

  test('can be unticked as long as the page is open', async ({ page }) => {
    await choose(page, 1);
    await page.goto('/yours/');
    await page.getByRole('checkbox').check();
    await page.getByRole('checkbox').uncheck();
    await page.reload();
    await expect(next(page)).toHaveCount(1);
    await expect(page.getByRole('checkbox')).not.toBeChecked();
  });

  test('is taken off again where it was chosen', async ({ page }) => {
    await choose(page, 1);
    await press(page, 'Take it off your list');
    await expect(status(page)).toHaveText('Off your list.');
    await page.goto('/yours/');
    await expect(next(page)).toHaveCount(0);
  });

  test('is put there from a chapter, once', async ({ page }) => {
    await page.goto('/guide/answering/');
    await page.getByRole('link', { name: 'Put this on your list' }).click();
    await expect(page).toHaveURL('/yours/');
    await expect(next(page).getByRole('link')).toHaveText(['Answer like a good shopkeeper']);
    await expect(next(page).getByRole('link')).toBeFocused();
    await page.getByRole('checkbox').check();
    await page.reload();
    await expect(next(page)).toHaveCount(0);
  });

  test('cannot be filled by a link to anything else', async ({ page }) => {
    await page.goto('/yours/?next=https://evil.example');
    await expect(page.getByText('Nothing yet. Choose something')).toBeVisible();
    expect(await stored(page)).toEqual({});
  });

  test('shows three and folds the rest', async ({ page }) => {
    await choose(page, 5);
    await page.goto('/yours/');
    await expect(next(page).filter({ visible: true })).toHaveCount(3);
    await page.getByText('2 more after these').click();
    await expect(next(page).filter({ visible: true })).toHaveCount(5);
  });
});
